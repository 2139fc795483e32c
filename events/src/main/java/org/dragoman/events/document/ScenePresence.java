package org.dragoman.events.document;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
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
  private final int sides;
  private final boolean hasBody;
  private final boolean hasOfficial;
  private final boolean hasParty;

  private ScenePresence(
      SentenceScene scene, int sides, boolean hasBody, boolean hasOfficial, boolean hasParty) {
    this.scene = scene;
    this.sides = sides;
    this.hasBody = hasBody;
    this.hasOfficial = hasOfficial;
    this.hasParty = hasParty;
  }

  /**
   * Whom a sentence names.
   *
   * @param generic whether a sentence has a word for actors without a name: troops, police, rebels
   */
  static ScenePresence of(
      SentenceScene scene, DocumentActors actors, Predicate<SentenceScene> generic) {
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
        scene, known.size() + unknown, hasBody, hasOfficial, hasParty || generic.test(scene));
  }

  @Override
  public boolean mayMeet(Need need) {
    return switch (need) {
      case NOBODY -> true;
      case PARTY -> hasParty || !scene.places().isEmpty();
      case TRAVELLER -> hasOfficial && !scene.places().isEmpty();
      case TWO_SIDES -> sides > 1;
      case SESSION -> sides > 1 || hasBody;
    };
  }
}
