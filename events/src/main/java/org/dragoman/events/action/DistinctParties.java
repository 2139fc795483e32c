package org.dragoman.events.action;

import java.util.List;

/** Lists of parties in which each stands once. */
final class DistinctParties {

  private DistinctParties() {}

  static void addNew(List<ActionParty> all, List<ActionParty> more) {
    for (ActionParty party : more) {
      boolean isKnown = all.stream().anyMatch(other -> isTwice(other, party));
      if (!isKnown) {
        all.add(party);
      }
    }
  }

  /** The same words stand for two parties only where they name two states. */
  private static boolean isTwice(ActionParty other, ActionParty party) {
    boolean isSame = other.key().equals(party.key());
    boolean overlaps = other.span().overlaps(party.span());
    return (isSame && (other.isKnown() || overlaps))
        || (overlaps && !(other.isKnown() && party.isKnown()));
  }

  /** A party cannot be both sides of one act by the same words. */
  static List<ActionParty> without(List<ActionParty> found, List<ActionParty> actors) {
    return found.stream()
        .filter(party -> actors.stream().noneMatch(actor -> actor.span().overlaps(party.span())))
        .toList();
  }
}
