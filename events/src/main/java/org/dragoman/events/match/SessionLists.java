package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that one plural noun tells: "the G7 and NATO ministerials", "the Japan-U.S. and
 * Japan-Philippines summit meetings". Parsers take such lists apart; the words between their
 * entries do not lie.
 */
final class SessionLists {

  private static final Set<String> SEPARATORS = Set.of(",", "and", "&");

  /** How many words of its own the noun may have: "foreign ministerial meetings". */
  private static final int LONGEST_NAME = 4;

  private SessionLists() {}

  /** The sessions of the noun, or of what a verb of attending has for its object. */
  static List<List<Mention>> of(SentenceScene scene, Token trigger) {
    if (!trigger.tag().startsWith("VB")) {
      return before(scene, trigger);
    }
    List<Token> attended = new ArrayList<>(scene.clauses().objects(trigger));
    attended.addAll(scene.clauses().after(trigger, "in"));
    attended.addAll(scene.clauses().after(trigger, "at"));
    return attended.stream()
        .map(noun -> before(scene, noun))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whose session each is, from the first to the last; empty where the noun tells one alone. */
  private static List<List<Mention>> before(SentenceScene scene, Token noun) {
    boolean isPlural =
        Set.of("NNS", "NNPS", "NNP").contains(noun.tag()) && noun.form().endsWith("s");
    if (!isPlural) {
      return List.of();
    }
    int end = noun.index() - 1;
    while (end >= 0 && noun.index() - end <= LONGEST_NAME && isOwnWord(scene, end)) {
      end--;
    }
    List<List<Mention>> sessions = new ArrayList<>();
    Optional<List<Mention>> session = endingAt(scene, end);
    while (session.isPresent()) {
      sessions.add(0, session.get());
      int before = session.get().get(0).first() - 1;
      int next = before;
      while (next >= 0 && isSeparator(scene, next)) {
        next--;
      }
      session = next < before ? endingAt(scene, next) : Optional.empty();
    }
    boolean areAlike = sessions.stream().map(List::size).distinct().count() == 1;
    return sessions.size() > 1 && areAlike ? sessions : List.of();
  }

  private static boolean isOwnWord(SentenceScene scene, int index) {
    Token word = scene.sentence().token(index);
    return (word.tag().startsWith("NN") || word.tag().startsWith("JJ"))
        && scene.mentions().stream().noneMatch(m -> m.first() <= index && index <= m.last());
  }

  private static boolean isSeparator(SentenceScene scene, int index) {
    return SEPARATORS.contains(scene.sentence().token(index).form());
  }

  /** A body, or two parties joined by a hyphen, whose last word this is. */
  private static Optional<List<Mention>> endingAt(SentenceScene scene, int index) {
    Mention last = partyEndingAt(scene, index);
    if (last == null) {
      return Optional.empty();
    }
    int hyphen = last.first() - 1;
    if (hyphen > 0 && scene.sentence().token(hyphen).isHyphen()) {
      Mention first = partyEndingAt(scene, hyphen - 1);
      return first == null ? Optional.empty() : Optional.of(List.of(first, last));
    }
    boolean isBody = last.affiliation() != null && last.affiliation().organization() != null;
    return isBody ? Optional.of(List.of(last)) : Optional.empty();
  }

  private static @Nullable Mention partyEndingAt(SentenceScene scene, int index) {
    return scene.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PARTY && m.last() == index)
        .filter(m -> m.affiliation() != null)
        .findFirst()
        .orElse(null);
  }
}
