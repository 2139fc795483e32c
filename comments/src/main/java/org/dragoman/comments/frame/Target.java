package org.dragoman.comments.frame;

/**
 * The words that name whom a statement is about.
 *
 * @param kind what kind of people
 * @param group the protected group; empty for others
 * @param start the index of the first word
 * @param end the index after the last word
 * @param universal whether all of them are meant: all, every, only, or the bare plural
 */
public record Target(TargetKind kind, String group, int start, int end, boolean universal) {

  /** The same target with its trailing words, up to {@code newEnd}. */
  Target until(int newEnd) {
    return new Target(kind, group, start, newEnd, universal);
  }
}
