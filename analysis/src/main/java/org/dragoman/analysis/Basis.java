package org.dragoman.analysis;

import org.dragoman.record.Facts;

/** Says on which reports and which version of the lexicon a result rests. */
public final class Basis {

  private Basis() {}

  /** One sentence: {@code Rests on a record of 12 contacts from 20 reports …}. */
  public static String sentence(Facts facts) {
    if (facts.documents() == 0) {
      return "Rests on an empty record.";
    }
    return "Rests on a record of "
        + counted(facts.contacts(), "contact")
        + " and "
        + counted(facts.actions(), "other event")
        + " from "
        + counted(facts.reports(), "report")
        + " in "
        + counted(facts.documents(), "document")
        + (facts.latest() == null ? "" : ", the latest of " + facts.latest())
        + "; lexicon "
        + (facts.lexicon() == null ? "unknown" : facts.lexicon())
        + ", history up to entry "
        + facts.lastSequence()
        + ".";
  }

  /** {@code 1 report}, {@code 20 reports}. */
  public static String counted(long count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }
}
