package org.dragoman.events.frame;

/** Whom a sentence names, as far as is known. */
@FunctionalInterface
public interface Presence {

  /** Whether the sentence may name whom a frame needs. */
  boolean mayMeet(Need need);
}
