package org.dragoman.actors.coreference;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** The tree of a sentence, which is grown only where something hangs on it. */
record SentenceTree(IntFunction<Sentence> parses, int number) {

  static final Predicate<String> ANY = relation -> relation.startsWith("nsubj");

  /** Prepositions before somebody else than the subject: "stood beside him". */
  private static final Set<String> BESIDE = Set.of("with", "beside", "alongside", "to", "from");

  /** How a preposition and the noun before it hang on a verb: "held talks with him". */
  private static final Set<String> UNDER_VERB = Set.of("prep", "dobj");

  boolean isSubject(int token, Predicate<String> relation) {
    return relation.test(parses.apply(number).token(token).relation());
  }

  /** The dictionary form of the word that another hangs on; empty for the root. */
  String lemmaAbove(int token) {
    Sentence sentence = parses.apply(number);
    int head = sentence.token(token).head();
    return head < 0 ? "" : sentence.token(head).lemma();
  }

  /** Whether a word is the subject of a verb, or hangs on one that is. */
  boolean isInClause(int token) {
    Sentence sentence = parses.apply(number);
    Token at = sentence.token(token);
    for (int step = 0; step < sentence.size(); step++) {
      if (ANY.test(at.relation()) || at.head() < 0) {
        return true;
      }
      at = sentence.token(at.head());
      if (at.tag().startsWith("VB")) {
        return !at.relation().isEmpty() && at.head() >= 0;
      }
    }
    return true;
  }

  /** Whether a pronoun is "she" or "her". */
  boolean isShe(int token) {
    return parses.apply(number).token(token).form().toLowerCase(Locale.ROOT).matches("she|hers?");
  }

  /** Whether a word is somebody's "his" or "her". */
  boolean isOwner(int token) {
    return parses.apply(number).token(token).relation().equals("poss");
  }

  /** "Her first stop is …": whether a word is the owner of the main verb's subject. */
  boolean isOwnerOfSubject(int token) {
    Token owner = parses.apply(number).token(token);
    return owner.relation().equals("poss") && owner.head() >= 0 && isMainSubject(owner.head());
  }

  /** Whether a word is the object of a verb, or stands behind "with" and its like. */
  boolean isObject(int token) {
    Sentence sentence = parses.apply(number);
    Token word = sentence.token(token);
    boolean isBeside =
        word.relation().equals("pobj")
            && word.head() >= 0
            && BESIDE.contains(sentence.token(word.head()).lemma());
    return isBeside || word.relation().equals("dobj") || word.relation().equals("iobj");
  }

  /** Whether a word is the subject of the verb that another one is the object of. */
  boolean isSubjectOfSame(int token, int object) {
    Sentence sentence = parses.apply(number);
    Token subject = sentence.token(token);
    while (subject.relation().equals("conj") && subject.head() >= 0) {
      subject = sentence.token(subject.head());
    }
    if (!isSubject(subject.index(), ANY)) {
      return false;
    }
    int verb = verbOf(object);
    while (verb >= 0 && verb != subject.head() && isWhatIsToBeDone(sentence.token(verb))) {
      verb = sentence.token(verb).head();
    }
    return subject.head() == verb;
  }

  /** "A is to receive him", "plans to receive him": the verb's subject stands above it. */
  private static boolean isWhatIsToBeDone(Token verb) {
    return verb.relation().equals("xcomp") && verb.head() >= 0;
  }

  /** The verb that an object hangs on; -1 where there is none. */
  private int verbOf(int object) {
    Sentence sentence = parses.apply(number);
    int at = sentence.token(object).head();
    while (at >= 0 && UNDER_VERB.contains(sentence.token(at).relation())) {
      at = sentence.token(at).head();
    }
    return at;
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

  /** "A told reporters he had met B": whether the person tells what the pronoun did. */
  boolean isTellerOf(int person, int pronoun) {
    Sentence sentence = parses.apply(number);
    Token subject = sentence.token(pronoun);
    Token teller = sentence.token(person);
    boolean isInClause = ANY.test(subject.relation()) && subject.head() >= 0;
    Token clause = isInClause ? sentence.token(subject.head()) : subject;
    return isInClause
        && clause.relation().equals("ccomp")
        && ANY.test(teller.relation())
        && teller.head() == clause.head();
  }

  /** That of another sentence of the same text. */
  SentenceTree of(int other) {
    return new SentenceTree(parses, other);
  }

  boolean isMainSubject(int token) {
    Sentence sentence = parses.apply(number);
    Token word = sentence.token(token);
    return ANY.test(word.relation()) && word.head() >= 0 && sentence.token(word.head()).head() < 0;
  }

  /** Whether a word is the subject of the clause that the main verb tells, which stands first. */
  boolean isSubjectOfTold(int token) {
    Sentence sentence = parses.apply(number);
    Token word = sentence.token(token);
    if (!ANY.test(word.relation()) || word.head() < 0) {
      return false;
    }
    Token clause = sentence.token(word.head());
    return clause.relation().equals("ccomp")
        && clause.head() > clause.index()
        && sentence.token(clause.head()).head() < 0;
  }
}
