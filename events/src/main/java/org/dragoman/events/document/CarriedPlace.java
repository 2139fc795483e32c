package org.dragoman.events.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.text.Span;

/**
 * "In Geneva, the minister will meet A. She will also meet B": the stop of a journey goes on into
 * the next sentence, unless that has a place of its own.
 */
final class CarriedPlace {

  /** A sentence that begins with a place has it among its first words. */
  private static final int LAST_OF_BEGINNING = 3;

  private static final Set<String> WHERE =
      Set.of("in", "at", "to", "from", "near", "outside", "into", "via", "through", "around");

  private CarriedPlace() {}

  /** The place of the sentence before, for a mention that has none. */
  static Optional<PlaceMention> find(ContactMention mention, List<ContactMention> before) {
    boolean isOther =
        mention.match().frame().is(Frame.Trait.JOURNEY)
            || mention.match().frame().is(Frame.Trait.SESSION)
            || mention.channel() != Channel.MEETING
            || mention.scene().isTitle();
    if (isOther || before.isEmpty() || hasPlace(mention.scene())) {
      return Optional.empty();
    }
    ContactMention last = before.get(before.size() - 1);
    return last.place()
        .filter(place -> mention.scene().number() - last.scene().number() == 1)
        .filter(place -> isOfScene(place, last.scene()))
        .filter(place -> isOneTraveller(mention, last))
        .filter(place -> isOnJourney(mention, place, before));
  }

  /** Whether the place opens the sentence, or was carried into it. */
  private static boolean isOfScene(PlaceMention place, SentenceScene scene) {
    return place.first() <= LAST_OF_BEGINNING || !scene.sentence().span().contains(place.span());
  }

  private static boolean isOneTraveller(ContactMention mention, ContactMention last) {
    return last.parties().stream().anyMatch(party -> party.isSame(mention.parties().get(0)))
        && mention.clause().status() == last.clause().status();
  }

  private static boolean isOnJourney(
      ContactMention mention, PlaceMention place, List<ContactMention> before) {
    return before.stream()
        .filter(known -> known.match().frame().is(Frame.Trait.JOURNEY))
        .filter(known -> known.parties().stream().anyMatch(mention.parties().get(0)::isSame))
        .flatMap(known -> known.place().stream())
        .anyMatch(stop -> Objects.equals(stop.country(), place.country()));
  }

  /** Whether a sentence is set in a place of its own, which is no part of somebody's title. */
  private static boolean hasPlace(SentenceScene scene) {
    return scene.places().stream()
        .filter(place -> isWhere(scene, place))
        .map(PlaceMention::span)
        .anyMatch(place -> scene.mentions().stream().noneMatch(m -> holds(m.span(), place)));
  }

  /** "in Bern", "in the Hague"; but "the U.S. commitment to peace" is no scene. */
  private static boolean isWhere(SentenceScene scene, PlaceMention place) {
    int before = place.first() - 1;
    while (before > 0 && scene.words().token(before).tag().equals("DT")) {
      before--;
    }
    return before < 0 || WHERE.contains(scene.words().token(before).lemma());
  }

  private static boolean holds(Span mention, Span place) {
    return mention.contains(place) && !mention.equals(place);
  }
}
