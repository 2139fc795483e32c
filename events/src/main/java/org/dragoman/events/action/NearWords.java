package org.dragoman.events.action;

import java.util.List;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Words that stand in a given order near another: "state of emergency", "arrest warrant". */
final class NearWords {

  private static final int REACH = 4;

  private final Sentence sentence;
  private final Clauses clauses;

  NearWords(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** Whether the parts stand in order near the head, to its left or to its right. */
  boolean stand(String[] parts, Token head, int step) {
    int at = head.index();
    for (int i = 1; i < parts.length; i++) {
      String part = step > 0 ? parts[i] : parts[parts.length - 1 - i];
      boolean found = false;
      for (int reach = 0; reach < REACH && !found; reach++) {
        at += step;
        found = at >= 0 && at < sentence.size() && sentence.token(at).lemma().equals(part);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** Whether the further words of a trigger stand beside it. */
  boolean complete(Token trigger, List<String> words, boolean isNoun) {
    if (words.size() == 1) {
      return true;
    }
    if (isNoun) {
      return stand(words.toArray(new String[0]), trigger, -1);
    }
    for (String word : words.subList(1, words.size())) {
      boolean hangs =
          clauses.dependents(trigger).stream()
              .anyMatch(
                  token ->
                      token.index() > trigger.index()
                          && token.lemma().equals(word)
                          && !isOfPlace(token));
      boolean follows =
          trigger.index() + 1 < sentence.size()
              && sentence.token(trigger.index() + 1).lemma().equals(word);
      if (!hangs && !follows) {
        return false;
      }
    }
    return true;
  }

  /** "took hostages in a school": no "take in". */
  private boolean isOfPlace(Token token) {
    return token.lemma().equals("in")
        && token.relation().equals("prep")
        && clauses.has(token, "pobj");
  }
}
