package org.dragoman.record.merge;

import java.util.Locale;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.SourceClass;
import org.dragoman.text.Document;

/**
 * The order in which reports found contacts: those that tell the day, the persons and the way
 * first. It depends on the report alone.
 */
public final class Rank {

  private static final int FIRST_DAY = 1_000_000;

  private Rank() {}

  /** A text that sorts before those of the reports that tell less. */
  public static String of(Traits traits) {
    long published = traits.published() == null ? 9_999_999 : FIRST_DAY + traits.published();
    return String.format(
        Locale.ROOT,
        "%d%d%d%d%d%d%07d%s",
        place(traits.window().basis()),
        isTalkedOf(traits.status()) ? 1 : 0,
        9 - Math.min(9, traits.namedSides()),
        9 - Math.min(9, traits.sides().size()),
        traits.channel() == Channel.UNSPECIFIED ? 1 : 0,
        place(traits.source()),
        published,
        Document.digest("", traits.reportId()).substring(0, 16));
  }

  private static int place(DateWindow.Basis basis) {
    return switch (basis) {
      case DAY -> 0;
      case DAYS -> 1;
      case IMPLIED -> 2;
      case WEEK -> 3;
      case MONTH -> 4;
      case VAGUE -> 5;
      case NONE -> 6;
    };
  }

  private static int place(SourceClass source) {
    return switch (source) {
      case READOUT -> 0;
      case AGENCY -> 1;
      case OUTLET -> 2;
      case COPY -> 3;
      case DATASET -> 4;
    };
  }

  private static boolean isTalkedOf(Status status) {
    return status == Status.PROPOSED
        || status == Status.HYPOTHETICAL
        || status == Status.BACKGROUND
        || status == Status.REFUSED;
  }
}
