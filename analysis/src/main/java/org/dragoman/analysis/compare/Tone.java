package org.dragoman.analysis.compare;

/**
 * How a readout lets a side speak.
 *
 * @param act what the side did, in one or two words: {@code demanded}, {@code noted}
 * @param force how hard it pressed, from 0 to 5
 * @param warmth from −3, hostile, to 3, warm
 * @param isCommitment whether it binds the speaker to a deed
 */
public record Tone(String act, int force, int warmth, boolean isCommitment) {

  private static final int DIFFERENT = 2;

  /** Whether the two tell a different story of the same words: "demanded" against "noted". */
  public boolean differsFrom(Tone other) {
    return Math.abs(force - other.force) >= DIFFERENT
        || Math.abs(warmth - other.warmth) > DIFFERENT;
  }
}
