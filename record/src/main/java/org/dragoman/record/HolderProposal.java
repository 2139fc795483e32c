package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office-holder that reports keep naming and the list does not know: proposed to the curator,
 * never assumed.
 *
 * @param id unique for ever; depends on side, office and person alone
 * @param person the spelling that most reports have
 * @param names the other spellings
 * @param office the office, in its normal form
 * @param side whose office it is
 * @param first the earliest day of publication of a report that names the person in the office
 * @param last the latest
 * @param documents how many documents that are no copies do so
 * @param outlets of how many outlets
 * @param known whom the list has in that office on the last day; null where it has nobody
 * @param reportIds the reports that do so, copies included
 */
public record HolderProposal(
    String id,
    String person,
    List<String> names,
    String office,
    Side side,
    LocalDate first,
    LocalDate last,
    int documents,
    int outlets,
    @Nullable String known,
    List<String> reportIds) {

  public HolderProposal {
    names = List.copyOf(names);
    reportIds = List.copyOf(reportIds);
  }
}
