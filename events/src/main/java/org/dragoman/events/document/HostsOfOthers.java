package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "Switzerland hosted the U.S.-Russia summit": who gives two others a roof is none of them. */
final class HostsOfOthers {

  private static final Set<String> ARRANGING = WordLists.bundled("support.tsv").of("arranging");

  private static final Set<String> IN_NAME =
      Set.of("compound", "nmod", "amod", "advmod", "npadvmod");

  private HostsOfOthers() {}

  /** The parties without a host of an occasion that has both its sides in its name. */
  static List<Party> leftOut(SentenceScene scene, FrameMatch match, List<Party> parties) {
    if (!match.trigger().relation().equals("dobj") || !ARRANGING.contains(match.verb().lemma())) {
      return parties;
    }
    Set<String> sides =
        parties.stream()
            .filter(party -> isInName(scene, match.trigger(), party.mention()))
            .map(party -> party.affiliation().key())
            .collect(Collectors.toSet());
    return sides.size() < 2
        ? parties
        : parties.stream().filter(party -> sides.contains(party.affiliation().key())).toList();
  }

  private static boolean isInName(SentenceScene scene, Token noun, Mention mention) {
    if (mention.last() >= noun.index() || !scene.sentence().span().contains(mention.span())) {
      return false;
    }
    // "the Gambia-Togo summit": parsers hang the first half on the second
    Token at = scene.sentence().token(mention.head());
    while (at.index() < noun.index() && IN_NAME.contains(at.relation())) {
      at = scene.clauses().above(at);
    }
    return at.equals(noun);
  }
}
