package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.text.Span;

/**
 * Which words of a sentence belong to which of the occasions that it tells: "met A in Oslo on
 * Monday and with B in Riga on Tuesday" has a day and a place for each.
 */
final class Stretches {

  /**
   * The words from one occasion's guest to the next one's.
   *
   * @param first the first token
   * @param end the token after the last
   */
  private record Stretch(int first, int end) {}

  private final SentenceScene scene;
  private final List<Stretch> stretches;

  private Stretches(SentenceScene scene, List<Stretch> stretches) {
    this.scene = scene;
    this.stretches = stretches;
  }

  static Stretches of(SentenceScene scene, FrameMatch match, List<List<Party>> occasions) {
    List<Integer> starts = new ArrayList<>();
    for (List<Party> together : occasions) {
      starts.add(
          together.stream()
              .filter(party -> scene.sentence().span().contains(party.mention().span()))
              .filter(party -> party.mention().head() > match.trigger().index())
              .mapToInt(party -> party.mention().first())
              .min()
              .orElse(-1));
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int start : starts) {
      int end =
          starts.stream()
              .mapToInt(Integer::intValue)
              .filter(other -> other > start)
              .min()
              .orElse(scene.sentence().size());
      stretches.add(new Stretch(start, end));
    }
    return new Stretches(scene, stretches);
  }

  /** The time that only the occasion numbered {@code index} has; empty where they share one. */
  Optional<TimeExpression> time(int index) {
    long told = stretches.stream().filter(stretch -> timeIn(stretch).isPresent()).count();
    return told < 2 ? Optional.empty() : timeIn(stretches.get(index));
  }

  /** The place that only the occasion numbered {@code index} has; empty where they share one. */
  Optional<PlaceMention> place(int index) {
    long told = stretches.stream().filter(stretch -> placeIn(stretch).isPresent()).count();
    return told < 2 ? Optional.empty() : placeIn(stretches.get(index));
  }

  private Optional<TimeExpression> timeIn(Stretch stretch) {
    return scene.times().stream().filter(time -> holds(stretch, time.span())).findFirst();
  }

  private Optional<PlaceMention> placeIn(Stretch stretch) {
    return scene.places().stream()
        .filter(place -> holds(stretch, place.span()))
        .filter(
            place ->
                place.first() > 0 && scene.sentence().token(place.first() - 1).lemma().equals("in"))
        .findFirst();
  }

  private boolean holds(Stretch stretch, Span span) {
    return stretch.first() >= 0
        && scene.sentence().token(stretch.first()).span().start() <= span.start()
        && span.end() <= scene.sentence().token(stretch.end() - 1).span().end();
  }
}
