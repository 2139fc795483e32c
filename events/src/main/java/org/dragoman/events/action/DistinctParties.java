package org.dragoman.events.action;

import java.util.List;
import org.dragoman.actors.coreference.Actor;

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

  /** A party cannot be both sides of one act by the same words, nor by a pronoun for them. */
  static List<ActionParty> without(List<ActionParty> found, List<ActionParty> actors) {
    return found.stream()
        .filter(party -> actors.stream().noneMatch(actor -> isSame(actor, party)))
        .toList();
  }

  private static boolean isSame(ActionParty party, ActionParty other) {
    Actor left = party.actor();
    Actor right = other.actor();
    return party.span().overlaps(other.span())
        || (left != null && right != null && left.number() == right.number());
  }
}
