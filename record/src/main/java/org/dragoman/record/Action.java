package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Status;
import org.jspecify.annotations.Nullable;

/**
 * A PLOVER event that is no contact, over all reports of it: what states say and do to each other
 * around their contacts.
 *
 * @param id unique for ever
 * @param type the PLOVER type
 * @param mode the PLOVER mode; null where there is none
 * @param cameo the closest CAMEO code; null where there is none
 * @param status whether it took place
 * @param actors those who do it
 * @param recipients those to whom it is done
 * @param day its day, else that of its first report; null when neither is known
 * @param confidence the chance that it is right, from 0 to 1
 * @param reportIds document id, {@code #}, event id of each report
 */
public record Action(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    Status status,
    Set<Side> actors,
    Set<Side> recipients,
    @Nullable LocalDate day,
    double confidence,
    List<String> reportIds) {

  public Action {
    actors = Set.copyOf(actors);
    recipients = Set.copyOf(recipients);
    reportIds = List.copyOf(reportIds);
  }
}
