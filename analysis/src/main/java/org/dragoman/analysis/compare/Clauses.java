package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into its statements: one a coordinated verb, and one an item where a verb of
 * talking has a list of subjects.
 */
final class Clauses {

  private final Sentence sentence;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * A statement.
   *
   * @param predicate its verb
   * @param subject who says or does it; null where none is told
   * @param first the first token of its words
   * @param last the last token
   */
  record Piece(Token predicate, @Nullable Token subject, int first, int last) {

    Span span(Sentence sentence) {
      return new Span(sentence.token(first).span().start(), sentence.token(last).span().end());
    }
  }

  /** The statements in order. */
  List<Piece> pieces(Set<String> talkVerbs) {
    List<Piece> pieces = new ArrayList<>();
    Token root = root();
    if (root != null) {
      predicate(root, null, talkVerbs, pieces);
    }
    pieces.sort((one, other) -> Integer.compare(one.first(), other.first()));
    return pieces;
  }

  /** The members of a list with semicolons, each a statement; what has none stays as it is. */
  Stream<Piece> listed(Piece piece) {
    List<Piece> members = new ArrayList<>();
    int first = piece.first();
    for (int i = piece.first(); i <= piece.last() + 1; i++) {
      boolean isEnd = i > piece.last() || sentence.token(i).form().equals(";");
      if (isEnd) {
        int start = first;
        int end = i - 1;
        while (start < end && isJoint(sentence.token(start))) {
          start++;
        }
        while (end > start && isJoint(sentence.token(end))) {
          end--;
        }
        if (start <= end && !isJoint(sentence.token(start))) {
          members.add(new Piece(piece.predicate(), piece.subject(), start, end));
        }
        first = i + 1;
      }
    }
    return members.stream();
  }

  private @Nullable Token root() {
    for (Token token : sentence.tokens()) {
      if (token.head() < 0) {
        return token;
      }
    }
    return null;
  }

  private void predicate(
      Token verb, @Nullable Token inherited, Set<String> talkVerbs, List<Piece> pieces) {
    Token own = dependent(verb, "nsubj", "nsubjpass");
    Token subject = own != null ? own : inherited;
    Set<Integer> apart = new HashSet<>();
    for (Token other : sentence.dependents(verb.index())) {
      boolean isPurposeOfTalk =
          other.relation().matches("xcomp|advcl|ccomp") && talkVerbs.contains(other.lemma());
      boolean isJoined =
          other.relation().equals("conj") && isAfterJoint(other) && isOfAKind(verb, other);
      if (other.tag().startsWith("VB") && (isJoined || isPurposeOfTalk)) {
        predicate(other, subject, talkVerbs, pieces);
        apart.addAll(below(other, Set.of()));
      }
    }
    List<Token> items = talkVerbs.contains(verb.lemma()) ? items(verb) : List.of();
    if (items.size() < 2) {
      add(verb, subject, verb.index(), below(verb, apart), pieces);
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      Set<Integer> others = new HashSet<>(apart);
      for (Token other : items) {
        if (!other.equals(items.get(i)) && other.index() > items.get(i).index()) {
          others.addAll(below(other, Set.of()));
        }
      }
      Set<Integer> words = below(items.get(i), others);
      add(verb, subject, items.get(i).index(), words, pieces);
    }
  }

  /** Whether a comma or "and" stands before all that hangs on the verb: what is joined has one. */
  private boolean isAfterJoint(Token verb) {
    int first = below(verb, Set.of()).stream().mapToInt(Integer::intValue).min().orElse(0);
    return first == 0 || isJoint(sentence.token(first - 1)) || isJoint(sentence.token(first));
  }

  /** "Announced support for surveying and clearing": what is joined has the same form. */
  private static boolean isOfAKind(Token verb, Token other) {
    return !other.tag().equals("VBG") || verb.tag().equals("VBG");
  }

  /** The subjects of a verb of talking, where they are a list. */
  private List<Token> items(Token verb) {
    List<Token> items = new ArrayList<>();
    for (Token dependent : sentence.dependents(verb.index())) {
      if (dependent.relation().equals("dobj")) {
        collect(dependent, items);
      } else if (dependent.relation().equals("prep")) {
        sentence.dependents(dependent.index()).stream()
            .filter(word -> word.relation().equals("pobj"))
            .filter(word -> dependent.lemma().matches("on|about|regarding|over|including"))
            .forEach(word -> collect(word, items));
      }
    }
    return items;
  }

  private void collect(Token item, List<Token> items) {
    items.add(item);
    for (Token other : sentence.dependents(item.index())) {
      if (other.relation().equals("conj")) {
        collect(other, items);
      }
    }
  }

  /**
   * The stretch of words around {@code head} without a gap other than commas and "and", less those
   * at its ends.
   */
  private void add(
      Token verb, @Nullable Token subject, int head, Set<Integer> words, List<Piece> pieces) {
    int first = head;
    int last = head;
    while (words.contains(first - 1)) {
      first--;
    }
    for (int next = after(last, words); next > 0; next = after(last, words)) {
      last = next;
    }
    while (last > head && (isJoint(sentence.token(last)) || isAsWellAs(last))) {
      last = Math.max(head, last - (isAsWellAs(last) ? 3 : 1));
    }
    while (first < head && isJoint(sentence.token(first))) {
      first++;
    }
    pieces.add(new Piece(verb, subject, first, last));
    beyond(subject, last, words, pieces);
  }

  /** What hangs on the verb beyond a statement that stands between, where it has a verb. */
  private void beyond(@Nullable Token subject, int last, Set<Integer> words, List<Piece> pieces) {
    int end = sentence.tokens().size();
    for (int first = last + 1; first < end; first++) {
      if (!words.contains(first) || isJoint(sentence.token(first))) {
        continue;
      }
      int until = first;
      Token verb = null;
      for (int next = first; next > 0; next = after(next, words)) {
        until = next;
        boolean isVerb = sentence.token(next).tag().startsWith("VB");
        verb = verb == null && isVerb ? sentence.token(next) : verb;
      }
      if (verb != null) {
        pieces.add(new Piece(verb, subject, first, until));
      }
      first = until;
    }
  }

  /** The next of the words after {@code last}, over commas and "and"; 0 where a gap follows. */
  private int after(int last, Set<Integer> words) {
    int next = last + 1;
    while (next < sentence.tokens().size()
        && !words.contains(next)
        && isJoint(sentence.token(next))) {
      next++;
    }
    return words.contains(next) ? next : 0;
  }

  private boolean isAsWellAs(int last) {
    return last > 2
        && sentence.token(last).form().equals("as")
        && sentence.token(last - 1).form().equals("well")
        && sentence.token(last - 2).form().equals("as");
  }

  private static boolean isJoint(Token token) {
    return token.tag().equals("CC") || token.form().matches("[,;.:]");
  }

  private Set<Integer> below(Token head, Set<Integer> without) {
    Set<Integer> words = new HashSet<>();
    collectBelow(head, without, words);
    return words;
  }

  private void collectBelow(Token head, Set<Integer> without, Set<Integer> words) {
    if (without.contains(head.index()) || !words.add(head.index())) {
      return;
    }
    for (Token dependent : sentence.dependents(head.index())) {
      collectBelow(dependent, without, words);
    }
  }

  private @Nullable Token dependent(Token head, String... relations) {
    for (Token token : sentence.dependents(head.index())) {
      for (String relation : relations) {
        if (token.relation().equals(relation)) {
          return token;
        }
      }
    }
    return null;
  }
}
