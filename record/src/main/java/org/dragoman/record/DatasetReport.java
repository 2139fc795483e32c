package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.codebook.EventType;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What another event data set reports: one row of it, kept as that source tells it. It never
 * changes a field of a contact, is none of its sources and confirms nothing.
 *
 * @param dataset the data set
 * @param eventId the data set's own id of the event
 * @param day the day of the event; null where the row tells none
 * @param type the PLOVER type, told or by the CAMEO code; null where neither is known
 * @param mode the PLOVER mode; null where there is none
 * @param cameo the CAMEO code; null where the data set has none
 * @param parties the parties in their order
 * @param place where; null when not told
 * @param outlet who published the article behind it; null when not told
 * @param url the article behind it; null when not told
 * @param words the words that the row gives; null where it gives none
 * @param input the file or address from which the row came first
 * @param line its line there
 */
public record DatasetReport(
    DataSet dataset,
    String eventId,
    @Nullable LocalDate day,
    @Nullable EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    List<DatasetParty> parties,
    @Nullable PlaceEntry place,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String words,
    String input,
    long line) {

  private static final int DIGITS = 12;

  public DatasetReport {
    parties = List.copyOf(parties);
    if (eventId.isBlank()) {
      throw new IllegalArgumentException("a row of " + dataset.wire() + " without an event id");
    }
  }

  /**
   * Its id in the record: a digest of what the row says, so that the same row from any file is the
   * same report, and a row that says something else under the same event id is another one.
   */
  public String id() {
    String said =
        String.join(
            "\n",
            dataset.wire(),
            eventId,
            "" + day,
            type == null ? "" : type.wire(),
            "" + mode,
            "" + cameo,
            "" + parties,
            "" + place,
            "" + outlet,
            "" + url);
    return "d" + Document.digest("", said).substring(0, DIGITS);
  }

  /** The sides that it tells of, as far as the record knows them. */
  public Set<Side> sides() {
    Set<Side> sides = new TreeSet<>();
    for (DatasetParty party : parties) {
      if (party.side() != null) {
        sides.add(party.side());
      }
    }
    return sides;
  }
}
