package org.dragoman.sources.coded;

import org.jspecify.annotations.Nullable;

/**
 * A party to a coded event. Null where the dataset says nothing.
 *
 * @param role what it does in the event
 * @param name what the dataset calls it
 * @param country its country as the dataset writes it: a CAMEO code of three letters (GDELT), an
 *     ISO code (POLECAT, PLOVER) or an English name (ICEWS)
 * @param sector its sectors or types as the dataset writes them
 */
public record CodedActor(
    Role role, @Nullable String name, @Nullable String country, @Nullable String sector) {

  /** Who does it and to whom. */
  public enum Role {
    ACTOR,
    RECIPIENT
  }
}
