package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "Meeting in Oslo on Friday, the two ministers agreed", "A and B, meeting in Oslo, agreed": a
 * verb, and its subject that of "agreed". "Building on their talks, A and B agreed": A and B did.
 */
final class GerundOpenings implements Repair {

  private static final Map<String, String> VERBS =
      Map.of("meeting", "meet", "gathering", "gather", "convening", "convene");

  /** What taggers take for a house, and parsers for the subject. */
  private static final String BUILDING = "Building";

  private static final Set<String> ON = Set.of("on", "upon");

  private static final Set<String> BEHIND = Set.of("IN", "RB");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    if (tree.size() < 4) {
      return;
    }
    tree.snapshot().forEach(token -> mendAside(tree, token));
    Token first = tree.token(0);
    String lemma = VERBS.get(first.form().toLowerCase(Locale.ROOT));
    if (lemma != null && BEHIND.contains(tree.token(1).tag())) {
      mainVerb(tree).ifPresent(verb -> tree.rewrite(first, lemma, "VBG", verb.index(), "advcl"));
    }
    if (first.form().equals(BUILDING) && ON.contains(tree.token(1).lemma())) {
      mainVerb(tree)
          .ifPresentOrElse(
              verb -> mendBuilding(tree, first, verb, mentions),
              () -> tree.rewrite(first, "build", "VBG", first.head(), first.relation()));
    }
  }

  /** Gives the verb the party behind the last comma for its subject. */
  private static void mendBuilding(
      TreeDraft tree, Token building, Token verb, List<Mention> mentions) {
    boolean isSubject = building.relation().equals("nsubj");
    tree.rewrite(building, "build", "VBG", verb.index(), "advcl");
    if (!isSubject) {
      return;
    }
    int comma = verb.index() - 1;
    while (comma > 0 && !tree.token(comma).form().equals(",")) {
      comma--;
    }
    int behind = comma;
    mentions.stream()
        .filter(mention -> mention.first() > behind && mention.last() < verb.index())
        .findFirst()
        .map(mention -> tree.token(mention.head()))
        .filter(subject -> subject.head() < behind)
        .ifPresent(subject -> tree.attach(subject, verb.index(), "nsubj"));
  }

  /** "A and B, meeting in Oslo today, agreed". */
  private static void mendAside(TreeDraft tree, Token noun) {
    String lemma = VERBS.get(noun.form());
    int at = noun.index();
    boolean isAside =
        lemma != null
            && noun.head() > at
            && at > 0
            && at + 1 < tree.size()
            && tree.token(at - 1).form().equals(",")
            && BEHIND.contains(tree.token(at + 1).tag());
    if (lemma == null || !isAside) {
      return;
    }
    Token main = tree.token(noun.head());
    Optional<Token> subject =
        tree.stream().filter(t -> t.head() == at && t.relation().equals("nsubj")).findFirst();
    if (main.tag().startsWith("VB") && (subject.isPresent() || tree.hasSubject(main))) {
      subject.ifPresent(who -> tree.attach(who, main.index(), "nsubj"));
      tree.rewrite(noun, lemma, "VBG", main.index(), "advcl");
    }
  }

  /** The finite root behind a comma, where that has a subject. */
  private static Optional<Token> mainVerb(TreeDraft tree) {
    int comma = -1;
    for (Token token : tree.snapshot()) {
      if (comma < 0 && token.form().equals(",")) {
        comma = token.index();
      }
      boolean isMain =
          comma > 0
              && token.head() < 0
              && token.index() > comma
              && token.tag().startsWith("VB")
              && tree.hasSubject(token);
      if (isMain) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
