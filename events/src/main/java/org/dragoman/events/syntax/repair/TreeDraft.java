package org.dragoman.events.syntax.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/** The tree of a sentence while it is mended. */
final class TreeDraft {

  private static final Token NOTHING = new Token(-1, new Span(0, 0), "", "", "", -1, "");

  private final List<Token> tokens;

  TreeDraft(Sentence sentence) {
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The words as they hang now; they can be hung elsewhere while one goes through them. */
  List<Token> snapshot() {
    return List.copyOf(tokens);
  }

  Stream<Token> stream() {
    return tokens.stream();
  }

  /** The word at an index; a word without form above the root, and beyond both ends. */
  Token token(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
  }

  int size() {
    return tokens.size();
  }

  /** Hangs a word on another, unless that one hangs on it or there is none. */
  void attach(Token token, int head, String relation) {
    if (head < 0 || head == token.index() || reaches(tokens.get(head), token)) {
      return;
    }
    rewrite(token, token.lemma(), token.tag(), head, relation);
  }

  /** Replaces tag and place of a participle, looked up as it is written from now on. */
  void rewrite(Token participle, String tag, int head, String relation) {
    rewrite(participle, participle.form().toLowerCase(Locale.ROOT), tag, head, relation);
  }

  /** Replaces dictionary form, tag and place of a word. */
  void rewrite(Token word, String lemma, String tag, int head, String relation) {
    if (word.index() < 0) {
      return;
    }
    tokens.set(
        word.index(),
        new Token(word.index(), word.span(), word.form(), lemma, tag, head, relation));
  }

  /** Whether the way up from {@code from} leads through {@code to}. */
  boolean reaches(Token from, Token to) {
    Token at = from;
    for (int step = 0; step < tokens.size() && at.head() >= 0; step++) {
      at = tokens.get(at.head());
      if (at.index() == to.index()) {
        return true;
      }
    }
    return false;
  }

  /** The last verb before a word, auxiliaries left out; -1 where there is none. */
  int verbBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (tokens.get(i).tag().startsWith("VB") && !tokens.get(i).relation().equals("aux")) {
        return i;
      }
    }
    return -1;
  }

  boolean isInfinitive(Token verb) {
    return verb.tag().equals("VB")
        && tokens.stream()
            .anyMatch(
                t ->
                    t.head() == verb.index() && t.lemma().equals("to") && t.index() < verb.index());
  }

  /** A verb with a time of its own, or one that a modal hangs on. */
  boolean isFinite(Token verb) {
    return (VerbTags.WITH_TIME.contains(verb.tag())
            && !Set.of("aux", "auxpass").contains(verb.relation()))
        || tokens.stream().anyMatch(t -> t.head() == verb.index() && t.tag().equals("MD"));
  }

  /** The finite verb behind a word lacks a subject, and no other finite verb stands between. */
  boolean lacksSubject(Token verb, int word) {
    return verb.index() > word
        && isFinite(verb)
        && !hasSubject(verb)
        && tokens.subList(word + 1, verb.index()).stream().noneMatch(this::isFinite);
  }

  boolean hasSubject(Token verb) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.head() == verb.index()
                    && (t.relation().contains("subj") || t.relation().equals("expl")));
  }

  /** Whether a word hangs on another by one of the relations. */
  boolean has(Token head, String... relations) {
    Set<String> asked = Set.of(relations);
    return tokens.stream().anyMatch(t -> t.head() == head.index() && asked.contains(t.relation()));
  }

  boolean hasObject(Token verb) {
    return tokens.stream()
        .anyMatch(t -> t.head() == verb.index() && t.index() > verb.index() && isObject(t));
  }

  static boolean isObject(Token token) {
    return Set.of("dobj", "iobj", "oprd", "attr").contains(token.relation());
  }
}
