package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Need;
import org.dragoman.events.frame.Presence;
import org.dragoman.events.frame.RoleRule;
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
  private final List<Optional<Affiliation>> officials;
  private final boolean hasParty;

  private ScenePresence(
      SentenceScene scene,
      int sides,
      boolean hasBody,
      List<Optional<Affiliation>> officials,
      boolean hasParty) {
    this.scene = scene;
    this.sides = sides;
    this.hasBody = hasBody;
    this.officials = List.copyOf(officials);
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
        scene.mentions(),
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
    // "the next round" is told only where another sentence tells a round
    List<Mention> mentions = scene.mentions().stream().filter(m -> !m.isRound()).toList();
    return of(scene, mentions, mention -> null, mayBeKnown, generic.test(scene));
  }

  private static ScenePresence of(
      SentenceScene scene,
      List<Mention> mentions,
      Function<Mention, @Nullable Actor> actors,
      Predicate<Mention> mayBeKnown,
      boolean hasGenericActor) {
    Set<String> known = new HashSet<>();
    List<Optional<Affiliation>> officials = new ArrayList<>();
    int unknown = 0;
    boolean hasBody = false;
    boolean hasMembers = false;
    boolean hasParty = hasGenericActor;
    for (Mention mention : mentions) {
      Actor actor = actors.apply(mention);
      Affiliation affiliation = mention.affiliation();
      if (affiliation == null && actor != null) {
        affiliation = actor.affiliation();
      }
      boolean isGroup = affiliation == null && mention.isPlural();
      boolean isOpen =
          affiliation == null
              && !isGroup
              && (mayBeKnown.test(mention) || SentEnvoys.mayBeSent(scene, mention));
      boolean isSide = false;
      boolean isOfBody = false;
      if (affiliation != null && Parties.mayBeParty(mention, affiliation)) {
        isSide = true;
        isOfBody = affiliation.organization() != null;
        known.add(affiliation.key());
      }
      hasMembers |= isOfBody && mention.isPlural();
      boolean isChair = mention.isChair();
      unknown += isGroup ? 2 : isOpen || isChair ? 1 : 0;
      hasBody |= isGroup || isOpen || isOfBody;
      if (RoleRule.Filler.mayBeOfficial(mention) && (isSide || isOpen || isGroup)) {
        officials.add(Optional.ofNullable(affiliation));
        if (isGroup || isChair) {
          officials.add(Optional.empty());
        }
      }
      hasParty |=
          isOpen || affiliation != null || mention.office() != null || mention.body() != null;
      hasParty |= actor != null && (actor.affiliation() != null || actor.office() != null);
    }
    int sides = known.size() + unknown + (hasMembers ? 1 : 0);
    return new ScenePresence(scene, sides, hasBody, officials, hasParty);
  }

  @Override
  public boolean mayMeet(Need need) {
    return switch (need) {
      case NOBODY -> true;
      case PARTY -> hasParty || !scene.places().isEmpty();
      case TRAVELLER -> officials.stream().anyMatch(this::mayTravel);
      case TWO_OFFICIALS -> sides > 1 && areTwo(officials);
      case TWO_SIDES -> sides > 1;
      case SESSION -> sides > 1 || hasBody;
    };
  }

  /** Whether a place in another state than the traveller's stands in the sentence. */
  private boolean mayTravel(Optional<Affiliation> traveller) {
    String home = traveller.map(Affiliation::country).orElse(null);
    return Stream.concat(
            scene.places().stream().flatMap(place -> Stream.ofNullable(place.country())),
            statesThatMayBeTheCountry())
        .anyMatch(country -> !Sovereigns.areSame(country, home));
  }

  /** "Hanoi announces that the president will visit the country". */
  private Stream<String> statesThatMayBeTheCountry() {
    boolean hasCountry =
        scene.words().tokens().stream().anyMatch(word -> word.lemma().equals("country"));
    return hasCountry
        ? scene.mentions().stream()
            .flatMap(mention -> Stream.ofNullable(mention.affiliation()))
            .flatMap(affiliation -> Stream.ofNullable(affiliation.country()))
        : Stream.empty();
  }

  /** Whether the officials may be of two sides; of whom nothing is known yet may be of any. */
  private static boolean areTwo(List<Optional<Affiliation>> officials) {
    long open = officials.stream().filter(Optional::isEmpty).count();
    long known =
        officials.stream().flatMap(Optional::stream).map(Affiliation::key).distinct().count();
    return open + known > 1;
  }
}
