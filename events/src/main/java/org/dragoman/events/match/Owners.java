package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Whom "his", "her" or "their" before a noun means: the subject of the clause that the noun stands
 * in ("During her visit to Oslo, the minister met …"), else the person told last.
 */
final class Owners {

  private static final Set<String> SINGULAR = Set.of("his", "her");
  private static final Set<String> PLURAL = Set.of("their");

  private static final Set<String> CREDITING = WordLists.bundled("support.tsv").of("crediting");

  private Owners() {}

  static List<Mention> of(SentenceScene scene, Token pronoun, Token noun) {
    if (pronoun.lemma().equals("my")) {
      return scene.mentionsAt(pronoun);
    }
    boolean isOne = SINGULAR.contains(pronoun.lemma());
    if (!isOne && !PLURAL.contains(pronoun.lemma())) {
      return List.of();
    }
    Clauses clauses = scene.clauses();
    Token at = noun;
    for (int step = 0; step < scene.sentence().size() && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      boolean isWhatFor =
          at.tag().equals("IN")
              && !clauses.isRoot(at)
              && CREDITING.contains(clauses.above(at).lemma());
      if (isWhatFor) {
        at = clauses.above(at);
      }
      List<Mention> subjects = subjects(scene, at, pronoun, isOne);
      if (!isOne && subjects.size() == 1 && !subjects.get(0).isPlural()) {
        // "spoke with B to follow up on their meeting": more than the subject.
        return scene.mentionsAt(pronoun);
      }
      if (!subjects.isEmpty()) {
        return subjects;
      }
    }
    List<Mention> before = lastBefore(scene, pronoun, isOne);
    return before.isEmpty() ? scene.mentionsAt(pronoun) : before;
  }

  /** "The Union said it would hold talks": the state or body that speaks. */
  static List<Mention> speaker(SentenceScene scene, Token pronoun) {
    Clauses clauses = scene.clauses();
    Token at = clauses.isRoot(pronoun) ? pronoun : clauses.above(pronoun);
    while (!clauses.isRoot(at)) {
      at = clauses.above(at);
      for (Token subject : clauses.subjects(at)) {
        List<Mention> parties =
            scene.mentionsAt(subject).stream()
                .filter(mention -> mention.kind() == Mention.Kind.PARTY)
                .toList();
        if (!parties.isEmpty() && subject.index() < pronoun.index()) {
          return parties;
        }
      }
    }
    return List.of();
  }

  private static List<Mention> subjects(
      SentenceScene scene, Token verb, Token pronoun, boolean isOne) {
    List<Mention> found = new ArrayList<>();
    Clauses clauses = scene.clauses();
    // "thanked A for his visit": what one is thanked for is one's own.
    boolean isThanked = isOne && CREDITING.contains(verb.lemma()) && !clauses.isPassive(verb);
    for (Token subject : isThanked ? clauses.objects(verb) : clauses.subjects(verb)) {
      for (Mention mention : scene.mentionsAt(subject)) {
        boolean isHolding = mention.first() <= pronoun.index() && pronoun.index() <= mention.last();
        if (!isHolding && isPerson(mention) && (!isOne || !mention.isPlural())) {
          found.add(mention);
        }
      }
    }
    return isOne && found.size() > 1 ? List.of() : found;
  }

  private static List<Mention> lastBefore(SentenceScene scene, Token pronoun, boolean isOne) {
    Mention last = null;
    for (Mention mention : scene.mentions()) {
      if (mention.last() < pronoun.index()
          && isPerson(mention)
          && mention.kind() != Mention.Kind.ANAPHOR
          && mention.isPlural() != isOne) {
        last = mention;
      }
    }
    return last == null ? List.of() : List.of(last);
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() != Mention.Kind.PARTY;
  }
}
