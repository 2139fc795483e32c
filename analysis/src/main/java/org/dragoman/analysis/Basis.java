package org.dragoman.analysis;

import org.dragoman.record.Facts;

/** Says on which reports and which version of the lexicon a result rests. */
public final class Basis {

  private Basis() {}

  /** One sentence: {@code Rests on a record of 12 contacts from 20 reports …}. */
  public static String sentence(Facts facts) {
    return facts.sentence();
  }

  /** {@code 1 report}, {@code 20 reports}. */
  public static String counted(long count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }
}
