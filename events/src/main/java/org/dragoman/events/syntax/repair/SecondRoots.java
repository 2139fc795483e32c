package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * A sentence has one root: an infinitive that stands alone hangs on the verb before it, and a
 * participle on the noun that a later verb has for its subject ("talks scheduled for Monday have
 * been called off").
 */
final class SecondRoots implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    mendParticiple(tree);
    boolean hasRoot = false;
    for (Token token : tree.snapshot()) {
      if (token.head() >= 0) {
        continue;
      }
      int verb = hasRoot && tree.isInfinitive(token) ? tree.verbBefore(token.index()) : -1;
      if (verb >= 0) {
        tree.attach(token, verb, "advcl");
      }
      hasRoot = true;
    }
  }

  private static void mendParticiple(TreeDraft tree) {
    List<Token> roots = tree.stream().filter(token -> token.head() < 0).toList();
    if (roots.size() < 2) {
      return;
    }
    Token first = roots.get(0);
    Token second = roots.get(1);
    boolean areVerbs =
        first.tag().equals("VBN")
            && second.tag().startsWith("VB")
            && !hasPart(tree, first, "aux", "auxpass", "cop")
            && (hasPart(tree, second, "aux", "auxpass") || isAside(tree, first, second))
            && !tree.hasSubject(second);
    boolean isJoined =
        tree.snapshot().subList(first.index(), second.index()).stream()
            .anyMatch(word -> word.tag().equals("CC") && word.head() == first.index());
    if (!areVerbs || isJoined) {
      return;
    }
    boolean isPassive = hasPart(tree, second, "auxpass");
    tree.stream()
        .filter(noun -> noun.head() == first.index() && noun.relation().contains("subj"))
        .filter(noun -> noun.index() < first.index())
        .findFirst()
        .ifPresent(
            noun -> {
              tree.attach(noun, second.index(), isPassive ? "nsubjpass" : "nsubj");
              tree.attach(first, noun.index(), "acl");
            });
  }

  /** "Karzai, sworn in on Tuesday, held talks". */
  private static boolean isAside(TreeDraft tree, Token participle, Token verb) {
    return isComma(tree, participle.index() - 1) && isComma(tree, verb.index() - 1);
  }

  private static boolean isComma(TreeDraft tree, int index) {
    return index > 0 && tree.token(index).form().equals(",");
  }

  private static boolean hasPart(TreeDraft tree, Token verb, String... relations) {
    return tree.stream()
        .anyMatch(
            part -> part.head() == verb.index() && List.of(relations).contains(part.relation()));
  }
}
