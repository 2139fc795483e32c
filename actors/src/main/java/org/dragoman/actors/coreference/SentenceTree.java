package org.dragoman.actors.coreference;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** The tree of a sentence, which is grown only where something hangs on it. */
record SentenceTree(IntFunction<Sentence> parses, int number) {

  static final Predicate<String> ANY = relation -> relation.startsWith("nsubj");

  boolean isSubject(int token, Predicate<String> relation) {
    return relation.test(parses.apply(number).token(token).relation());
  }

  /** "to see A when he visits": the clause is on an infinitive or gerund, and A its object. */
  boolean isToldOf(int pronoun, int person) {
    Sentence sentence = parses.apply(number);
    Token subject = sentence.token(pronoun);
    if (!ANY.test(subject.relation()) || subject.head() < 0) {
      return false;
    }
    Token clause = sentence.token(subject.head());
    if (!clause.relation().equals("advcl") || clause.head() < 0) {
      return false;
    }
    Token verb = sentence.token(clause.head());
    Token object = sentence.token(person);
    return object.relation().equals("dobj")
        && object.head() == verb.index()
        && sentence.tokens().stream()
            .noneMatch(t -> t.head() == verb.index() && ANY.test(t.relation()));
  }

  SentenceTree before() {
    return new SentenceTree(parses, number - 1);
  }

  boolean isMainSubject(int token) {
    Sentence sentence = parses.apply(number);
    Token word = sentence.token(token);
    return ANY.test(word.relation()) && word.head() >= 0 && sentence.token(word.head()).head() < 0;
  }
}
