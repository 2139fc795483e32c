package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "summoned today <i>the ambassador</i>", "received in audience <i>the prime minister</i>",
 * "received today, for a farewell call, <i>Ambassador A</i>": the object behind when, where and
 * how, as ministries write, hung on the aside or on nothing.
 */
final class ObjectsBehindAsides implements Repair {

  /** Verbs that want an object, as they are in their dictionary form. */
  private static final Set<String> VERBS = WordLists.bundled("syntax.tsv").of("receiving");

  private static final int LONGEST_ASIDE = 12;

  /** Prepositions of an aside; "with" and "by" tell another party. */
  private static final Set<String> OPENERS =
      Set.of("in", "at", "on", "for", "during", "of", "to", "upon");

  /** Tags of words that want the party right behind them for themselves. */
  private static final Set<String> GOVERNING = Set.of("IN", "TO", "DT");

  private static final Set<String> WITHIN =
      Set.of("NN", "NNS", "NNP", "NNPS", "RB", "JJ", "CD", "DT", ",", "IN", "TO", "PRP$", "POS");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token verb : tree.snapshot()) {
      boolean wantsObject =
          VERBS.contains(verb.lemma()) && verb.tag().startsWith("VB") && !tree.has(verb, "auxpass");
      if (wantsObject) {
        mentions.stream()
            .filter(mention -> mention.first() > verb.index() + 1)
            .filter(mention -> mention.office() != null || isNamedParty(mention))
            .findFirst()
            .filter(mention -> isBehindAside(tree, verb, mention))
            .filter(mention -> !hasObject(tree, verb, mention))
            .ifPresent(mention -> hang(tree, verb, mention));
      }
    }
  }

  private static boolean isNamedParty(Mention mention) {
    String name = mention.name();
    return name != null && (mention.affiliation() != null || name.contains(" "));
  }

  /** An object of its own; one behind "at" or "in" is the end of a place's name. */
  private static boolean hasObject(TreeDraft tree, Token verb, Mention mention) {
    return tree.stream()
        .filter(t -> t.head() == verb.index() && t.index() > verb.index())
        .filter(TreeDraft::isObject)
        .anyMatch(t -> t.index() > mention.last() || !isOfPlace(tree, verb, t));
  }

  private static boolean isOfPlace(TreeDraft tree, Token verb, Token object) {
    int at = object.index() - 1;
    while (at > verb.index() && tree.token(at).tag().startsWith("NNP")) {
      at--;
    }
    return at > verb.index() && tree.token(at).tag().equals("IN");
  }

  /** Whether nothing but when, where and how stands between the verb and somebody. */
  private static boolean isBehindAside(TreeDraft tree, Token verb, Mention mention) {
    int first = verb.index() + 1;
    boolean isObject =
        tree.token(first).tag().equals("DT") && !tree.token(first).lemma().equals("this");
    boolean isNear = mention.first() - verb.index() <= LONGEST_ASIDE;
    boolean isFree = !GOVERNING.contains(tree.token(mention.first() - 1).tag());
    boolean isSubject = tree.token(mention.head()).relation().startsWith("nsubj");
    return isNear
        && isFree
        && !isObject
        && !isSubject
        && tree.stream()
            .limit(mention.first())
            .skip(first)
            .allMatch(ObjectsBehindAsides::mayBeInAside);
  }

  private static boolean mayBeInAside(Token token) {
    return WITHIN.contains(token.tag())
        && (!token.tag().equals("IN") || OPENERS.contains(token.lemma()));
  }

  private static void hang(TreeDraft tree, Token verb, Mention mention) {
    Token head = tree.token(mention.head());
    int preposition = head.relation().equals("pobj") ? head.head() : -1;
    for (Token object : tree.snapshot()) {
      if (object.head() == verb.index()
          && TreeDraft.isObject(object)
          && object.index() > verb.index()
          && object.index() < mention.first()) {
        tree.attach(object, object.index() - 1, "dep");
      }
    }
    tree.attach(head, verb.index(), "dobj");
    if (preposition > verb.index()) {
      for (Token token : tree.snapshot()) {
        boolean wasPart =
            token.head() == head.index()
                && token.index() > preposition
                && token.index() < mention.first();
        if (wasPart) {
          tree.attach(token, preposition, token.tag().startsWith("NN") ? "pobj" : "dep");
        }
      }
    }
  }
}
