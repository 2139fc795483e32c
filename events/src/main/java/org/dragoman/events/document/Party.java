package org.dragoman.events.document;

import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * A party of an event as one sentence tells it.
 *
 * @param role the part it has
 * @param actor the person or unnamed official; null for a bare state or organisation
 * @param affiliation the state or organisation
 * @param mention the words
 */
record Party(Role role, @Nullable Actor actor, Affiliation affiliation, Mention mention) {

  /** The person's name; null where none is told. */
  @Nullable String name() {
    return actor == null ? null : actor.name();
  }

  boolean isBare() {
    return actor == null
        ? mention.office() == null || "official".equals(mention.office())
        : actor.name() == null && actor.office() == null;
  }

  /**
   * Whether both are the same person, or one of them is an unnamed party that the other may stand
   * for.
   */
  boolean isSame(Party other) {
    if (actor != null && other.actor != null && actor.number() == other.actor.number()) {
      return true;
    }
    return affiliation.key().equals(other.affiliation.key())
        && name() == null
        && other.name() == null
        && (isBare() || other.isBare());
  }
}
