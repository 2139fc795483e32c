package org.dragoman.events.match;

import java.util.Objects;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Path;

/** States that a sentence names as places, where parties of an event could stand. */
final class Venues {

  private final Occurrence told;
  private final SentenceScene scene;

  Venues(Occurrence told) {
    this.told = told;
    this.scene = told.scene();
  }

  /** Whether a mention at the end of a path tells where, and not who. */
  boolean isOne(Path path, Mention mention) {
    return isBeforeNoun(path, mention) || isStateOfCity(mention);
  }

  /** "the White House meeting", "the Geneva talks": a place, no party. */
  private boolean isBeforeNoun(Path path, Mention mention) {
    return path.kind() == Path.Kind.MODIFIER
        && mention.kind() == Mention.Kind.PARTY
        && scene
            .placeAt(scene.sentence().token(mention.last()))
            .map(place -> !place.isState() || isCityState(mention) || isHostOfSession(mention))
            .orElse(false);
  }

  /** "the Germany security conference": where it is, or what about. */
  private boolean isHostOfSession(Mention mention) {
    return told.isSession() && !isHyphen(mention.first() - 1) && !isHyphen(mention.last() + 1);
  }

  private boolean isHyphen(int index) {
    return index >= 0
        && index < scene.sentence().size()
        && scene.sentence().token(index).isHyphen();
  }

  /** "the Singapore summit": a city first of all. */
  private static boolean isCityState(Mention mention) {
    return mention.affiliation() != null
        && "SGP".equals(mention.affiliation().country())
        && !Mention.ADJECTIVE.equals(mention.body());
  }

  /** "met in Dubai, the United Arab Emirates": no party but where the city is. */
  private boolean isStateOfCity(Mention mention) {
    int comma = mention.first() - 1;
    if (comma > 0 && scene.sentence().token(comma).lemma().equals("the")) {
      comma--;
    }
    int before = comma - 1;
    Affiliation state = mention.affiliation();
    return mention.kind() == Mention.Kind.PARTY
        && mention.isPlaceName()
        && state != null
        && before >= 0
        && scene.sentence().token(comma).form().equals(",")
        && scene
            .placeAt(scene.sentence().token(before))
            .filter(city -> !city.isState() && city.country() != null)
            .filter(city -> Objects.equals(city.country(), state.country()))
            .isPresent();
  }
}
