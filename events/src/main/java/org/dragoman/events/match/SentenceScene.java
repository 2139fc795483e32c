package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * One parsed sentence with all that is found in it before frames are tried.
 *
 * @param number its place in the document, from 0; the title is 0
 * @param isTitle whether it belongs to the headline
 * @param sentence the parse
 * @param clauses who does what
 * @param mentions the parties
 * @param places the places
 * @param times the expressions of time
 */
public record SentenceScene(
    int number,
    boolean isTitle,
    Sentence sentence,
    Clauses clauses,
    List<Mention> mentions,
    List<PlaceMention> places,
    List<TimeExpression> times) {

  public SentenceScene {
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    times = List.copyOf(times);
  }

  /** The mentions that hang on this token, or that hold it where none hangs on it. */
  public List<Mention> mentionsAt(Token token) {
    List<Mention> hanging = new ArrayList<>(2);
    List<Mention> holding = new ArrayList<>(2);
    for (Mention mention : mentions) {
      if (mention.head() == token.index()) {
        hanging.add(mention);
      } else if (mention.first() <= token.index() && token.index() <= mention.last()) {
        holding.add(mention);
      }
    }
    return hanging.isEmpty() ? holding : hanging;
  }

  /** The place that holds this token. */
  public Optional<PlaceMention> placeAt(Token token) {
    return places.stream()
        .filter(place -> place.first() <= token.index() && token.index() <= place.last())
        .findFirst();
  }
}
