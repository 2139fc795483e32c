package org.dragoman.events.document;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Need;
import org.dragoman.events.frame.Presence;
import org.dragoman.events.match.SentenceScene;
import org.jspecify.annotations.Nullable;

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
    return of(
        scene,
        mention -> actors.findActor(mention).orElse(null),
        mention -> false,
        generic.test(scene));
  }

  /**
   * Whom a sentence may name, by itself.
   *
   * @param mayBeKnown whether the rest of the document may tell the state and office of a mention
   *     that tells none
   * @param generic whether a sentence has a word for actors without a name
   */
  static ScenePresence alone(
      SentenceScene scene, Predicate<Mention> mayBeKnown, Predicate<SentenceScene> generic) {
    return of(scene, mention -> null, mayBeKnown, generic.test(scene));
  }

  private static ScenePresence of(
      SentenceScene scene,
      Function<Mention, @Nullable Actor> actors,
      Predicate<Mention> mayBeKnown,
      boolean hasGenericActor) {
    Set<String> known = new HashSet<>();
    int unknown = 0;
    boolean hasBody = false;
    boolean hasOfficial = false;
    boolean hasParty = false;
    boolean hasMembers = false;
    for (Mention mention : scene.mentions()) {
      Actor actor = actors.apply(mention);
      Affiliation affiliation = mention.affiliation();
      if (affiliation == null && actor != null) {
        affiliation = actor.affiliation();
      }
      if (affiliation != null) {
        known.add(affiliation.key());
        hasBody |= affiliation.organization() != null;
        hasMembers |= affiliation.organization() != null && mention.isPlural();
      } else if (mention.isPlural()) {
        unknown += 2;
        hasBody = true;
      }
      boolean isOpen = affiliation == null && !mention.isPlural() && mayBeKnown.test(mention);
      unknown += isOpen ? 1 : 0;
      hasBody |= isOpen;
      boolean isSomebody = affiliation != null || mention.isPlural() || isOpen;
      hasOfficial |= isSomebody && (mention.kind() != Mention.Kind.PARTY || mention.body() != null);
      hasParty |=
          isOpen || affiliation != null || mention.office() != null || mention.body() != null;
      hasParty |= actor != null && (actor.affiliation() != null || actor.office() != null);
    }
    int sides = known.size() + unknown + (hasMembers ? 1 : 0);
    return new ScenePresence(scene, sides, hasBody, hasOfficial, hasParty || hasGenericActor);
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
