package org.dragoman.comments.frame;

/** Whom a comment speaks of, as far as it matters to the conduct rules. Things are no target. */
public enum TargetKind {
  /** People named by a protected trait. */
  PROTECTED,
  /** People named by trade, party or pastime. */
  PEOPLE,
  /** The reader, or one person spoken of. */
  PERSON
}
