package org.dragoman.events.action;

import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.codebook.Level;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party of an action as one sentence tells it.
 *
 * @param actor the person or unnamed official; null where there is none
 * @param country ISO 3166-1 alpha-3 of the state it is or belongs to; null when not known
 * @param organization the short name of an organisation; null where it is none
 * @param sector the PLOVER sector; null for a state as a whole
 * @param office the office as told; null where none is told
 * @param level the rank; null where it has none
 * @param head the token on which its words hang
 * @param span its words
 */
public record ActionParty(
    @Nullable Actor actor,
    @Nullable String country,
    @Nullable String organization,
    @Nullable String sector,
    @Nullable String office,
    @Nullable Level level,
    int head,
    Span span) {

  private static final Set<String> PRIVATE = Set.of("BUS", "MED");

  /** Whether it is known what or whose the party is. */
  public boolean isKnown() {
    return country != null || organization != null;
  }

  /** Whether the party matters in politics: a state's, an organisation's or of a known sort. */
  boolean isPolitical() {
    return isKnown() || office != null || (sector != null && !sector.equals("CVL"));
  }

  /** Whether it makes an act one of politics: companies and media among themselves do not. */
  boolean isOfPublicLife() {
    return isPolitical()
        && (isKnown() || office != null || sector == null || !PRIVATE.contains(sector));
  }

  /** This party, belonging to {@code state}. */
  ActionParty of(@Nullable String state) {
    return new ActionParty(actor, state, organization, sector, office, level, head, span);
  }

  /** This party, of {@code other} sort. */
  ActionParty as(@Nullable String other) {
    return new ActionParty(actor, country, organization, other, office, level, head, span);
  }

  /** One word for comparing. */
  public String key() {
    return country + "/" + organization + "/" + sector;
  }
}
