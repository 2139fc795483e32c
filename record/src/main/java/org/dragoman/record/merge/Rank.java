package org.dragoman.record.merge;

import java.util.Locale;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
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
        traits.window().basis().ordinal(),
        isTalkedOf(traits.status()) ? 1 : 0,
        9 - Math.min(9, traits.namedSides()),
        9 - Math.min(9, traits.sides().size()),
        traits.channel() == Channel.UNSPECIFIED ? 1 : 0,
        traits.source().ordinal(),
        published,
        Document.digest("", traits.reportId()).substring(0, 16));
  }

  private static boolean isTalkedOf(Status status) {
    return status == Status.PROPOSED
        || status == Status.HYPOTHETICAL
        || status == Status.BACKGROUND
        || status == Status.REFUSED;
  }
}
