package org.dragoman.events.match;

import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** Tells a call that asks for something from a call on the phone. */
final class Appeal {

  private static final Set<String> CALL = Set.of("call", "appeal");
  private static final Set<String> DEVICES =
      Set.of("phone", "telephone", "video", "conference", "zoom", "courtesy");
  private static final Set<String> HELD =
      Set.of("hold", "have", "make", "place", "receive", "take", "initiate", "conduct", "join");

  private Appeal() {}

  /** "rejected a call by A to withdraw", "A's call for a truce": what is asked, and no talk. */
  static boolean isOne(SentenceScene scene, Token noun) {
    Clauses clauses = scene.clauses();
    boolean isTalk =
        clauses.dependents(noun, "compound", "nmod", "amod").stream()
                .anyMatch(word -> DEVICES.contains(word.lemma()))
            || !clauses.after(noun, "with").isEmpty()
            || !clauses.after(noun, "between").isEmpty()
            || HELD.contains(clauses.above(noun).lemma());
    boolean isToAction =
        clauses.after(noun, "to").stream().anyMatch(what -> what.lemma().equals("action"));
    return CALL.contains(noun.lemma())
        && (noun.tag().startsWith("NN") || isToAction)
        && !isTalk
        && (isToAction
            || hasInfinitive(scene, noun)
            || isBeforeInfinitive(scene, noun)
            || isFor(scene, noun));
  }

  /** "a call for peace", but "a call scheduled for Monday". */
  private static boolean isFor(SentenceScene scene, Token noun) {
    return scene.clauses().after(noun, "for").stream().anyMatch(what -> !scene.isOfTime(what));
  }

  private static boolean hasInfinitive(SentenceScene scene, Token noun) {
    return scene.clauses().dependents(noun, "acl").stream()
        .anyMatch(verb -> scene.clauses().hasWord(verb, "to", "aux"));
  }

  /** The parser hangs "to halt" in "dismissed calls to halt" on the verb. */
  private static boolean isBeforeInfinitive(SentenceScene scene, Token noun) {
    int next = noun.index() + 1;
    return next + 1 < scene.sentence().size()
        && scene.sentence().token(next).lemma().equals("to")
        && scene.sentence().token(next + 1).tag().equals("VB");
  }
}
