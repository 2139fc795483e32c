package org.dragoman.events.action;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.events.frame.Need;
import org.dragoman.events.frame.Presence;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** The dictionary forms in a sentence, and whether the words that a pattern asks for are there. */
final class SentenceWords {

  private final Set<String> lemmas = new HashSet<>();

  SentenceWords(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      lemmas.add(token.lemma());
    }
  }

  /** Whether the further words of a trigger, all but its head, are there. */
  boolean haveAll(List<String> words) {
    return words.size() == 1 || words.stream().filter(lemmas::contains).count() >= words.size() - 1;
  }

  /** Whether the conditions of a pattern may hold, as far as words tell. */
  boolean mayMeet(Pattern pattern, Presence presence) {
    for (Condition condition : pattern.conditions()) {
      boolean isMissing =
          (condition.needsWord() && !haveOne(condition.words()))
              || (condition.needsPreposition() && !lemmas.contains(condition.place()))
              || (condition.needsParty() && !presence.mayMeet(Need.PARTY));
      if (isMissing) {
        return false;
      }
    }
    return true;
  }

  /** Of a word of several parts, such as {@code car+bomb}, all must be there. */
  private boolean haveOne(Set<String> words) {
    for (String word : words) {
      if (lemmas.contains(word)
          || (word.indexOf('+') > 0 && lemmas.containsAll(List.of(word.split("\\+", -1))))) {
        return true;
      }
    }
    return false;
  }
}
