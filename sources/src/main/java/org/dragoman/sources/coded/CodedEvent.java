package org.dragoman.sources.coded;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of other event data: what that source reports, in its own codes. Null where it says
 * nothing.
 *
 * @param dataset which data it is from
 * @param id the dataset's id of the event; that of a GDELT mention is the id of the event mentioned
 * @param date the day of the event
 * @param type PLOVER event type in capitals (POLECAT, PLOVER)
 * @param mode PLOVER mode (POLECAT, PLOVER)
 * @param cameo CAMEO code (GDELT, ICEWS)
 * @param actors the parties in their order; none in a GDELT mention
 * @param place where
 * @param url the article that it rests on
 * @param source who published that article
 * @param text the words that the dataset gives, which may be no more than the name of the code
 */
public record CodedEvent(
    Dataset dataset,
    String id,
    @Nullable LocalDate date,
    @Nullable String type,
    @Nullable String mode,
    @Nullable String cameo,
    List<CodedActor> actors,
    @Nullable CodedPlace place,
    @Nullable String url,
    @Nullable String source,
    @Nullable String text) {

  public CodedEvent {
    actors = List.copyOf(actors);
  }
}
