package org.dragoman.events.document;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Need;
import org.dragoman.events.frame.Presence;
import org.dragoman.events.match.SentenceScene;

/**
 * Whom a sentence names, told from its mentions and what the rest of the document says of them,
 * before its tree is grown. Never says no where a frame might find its parties: "they" are two
 * sides, and somebody of whom nothing is known yet is still somebody.
 */
final class ScenePresence implements Presence {

  private final SentenceScene scene;
  private final GenericWords generic;
  private final int sides;
  private final boolean hasBody;
  private final boolean hasOfficial;
  private final boolean hasParty;

  /** Whether a sentence has a word for actors without a name: troops, police, rebels. */
  @FunctionalInterface
  interface GenericWords {
    boolean areIn(SentenceScene scene);
  }

  private ScenePresence(
      SentenceScene scene,
      GenericWords generic,
      int sides,
      boolean hasBody,
      boolean hasOfficial,
      boolean hasParty) {
    this.scene = scene;
    this.generic = generic;
    this.sides = sides;
    this.hasBody = hasBody;
    this.hasOfficial = hasOfficial;
    this.hasParty = hasParty;
  }

  static ScenePresence of(SentenceScene scene, DocumentActors actors, GenericWords generic) {
    Set<String> known = new HashSet<>();
    int unknown = 0;
    boolean hasBody = false;
    boolean hasOfficial = false;
    boolean hasParty = false;
    for (Mention mention : scene.mentions()) {
      Actor actor = actors.findActor(mention).orElse(null);
      Affiliation affiliation = mention.affiliation();
      if (affiliation == null && actor != null) {
        affiliation = actor.affiliation();
      }
      if (affiliation != null) {
        known.add(affiliation.key());
        hasBody |= affiliation.organization() != null;
      } else if (mention.isPlural()) {
        unknown += 2;
        hasBody = true;
      }
      boolean isSomebody = affiliation != null || mention.isPlural();
      hasOfficial |= isSomebody && (mention.kind() != Mention.Kind.PARTY || mention.body() != null);
      hasParty |= affiliation != null || mention.office() != null || mention.body() != null;
      hasParty |= actor != null && (actor.affiliation() != null || actor.office() != null);
    }
    return new ScenePresence(
        scene, generic, known.size() + unknown, hasBody, hasOfficial, hasParty);
  }

  @Override
  public boolean mayMeet(Need need) {
    return switch (need) {
      case NOBODY -> true;
      case PARTY -> hasParty || generic.areIn(scene) || !scene.places().isEmpty();
      case TRAVELLER -> hasOfficial && !scene.places().isEmpty();
      case TWO_SIDES -> sides > 1;
      case SESSION -> sides > 1 || hasBody;
    };
  }
}
