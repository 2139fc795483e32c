package org.dragoman.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record rests on; shown wherever figures of it are.
 *
 * @param documents how many documents
 * @param reports how many reports
 * @param contacts how many contacts
 * @param actions how many other events
 * @param lexicon the version of the lexicon that most reports were read with; null when empty
 * @param lastSequence the last entry of the history; 0 when empty
 * @param latest the latest day of publication; null when unknown
 */
public record Facts(
    long documents,
    long reports,
    long contacts,
    long actions,
    @Nullable String lexicon,
    long lastSequence,
    @Nullable LocalDate latest) {

  /** What it rests on in one sentence: {@code Rests on a record of 12 contacts …}. */
  public String sentence() {
    if (documents == 0) {
      return "Rests on an empty record.";
    }
    return "Rests on a record of "
        + counted(contacts, "contact")
        + " and "
        + counted(actions, "other event")
        + " from "
        + counted(reports, "report")
        + " in "
        + counted(documents, "document")
        + (latest == null ? "" : ", the latest of " + latest)
        + "; lexicon "
        + (lexicon == null ? "unknown" : lexicon)
        + ", history up to entry "
        + lastSequence
        + ".";
  }

  private static String counted(long count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }
}
