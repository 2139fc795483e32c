package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.state.Regions;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Officials of several states who are told without their states: "Arab leaders", "ministers from
 * across Asia", "world leaders". Whoever meets them has a contact, though only one side is known.
 */
final class UnnamedGroups {

  private static final Set<String> OFFICES = WordLists.bundled("parties.tsv").of("group-offices");

  private static final Set<String> ABROAD = WordLists.bundled("parties.tsv").of("abroad");

  private final Regions regions;

  UnnamedGroups(Regions regions) {
    this.regions = regions;
  }

  /** Whether the words name such a group. */
  boolean isOne(SentenceScene scene, Mention mention) {
    String office = mention.office();
    boolean isGroup =
        mention.kind() == Mention.Kind.OFFICE
            && mention.isPlural()
            && mention.affiliation() == null;
    if (!isGroup || office == null || !OFFICES.contains(office)) {
      return false;
    }
    return !PrivateGroups.isOne(scene, mention)
        && (mention.isDefinite()
            ? isFollowedBy(scene.sentence().tokens(), mention, "of", false)
            : office.startsWith("world") || isFromAbroad(scene, mention));
  }

  private boolean isFromAbroad(SentenceScene scene, Mention mention) {
    List<Token> tokens = scene.sentence().tokens();
    // "international counterparts" are of no state, not even indirectly
    boolean isAnywhere = !"counterpart".equals(mention.office());
    for (int i = Math.max(0, mention.first() - 3); i < mention.first(); i++) {
      if (isRegion(tokens, i, isAnywhere)) {
        return true;
      }
    }
    return isFollowedBy(tokens, mention, "from", isAnywhere);
  }

  /** "the leaders of the Baltic states": whether a preposition and a region are right behind. */
  private boolean isFollowedBy(
      List<Token> tokens, Mention mention, String preposition, boolean isAnywhere) {
    int next = mention.last() + 1;
    boolean isTold = next < tokens.size() && tokens.get(next).lemma().equals(preposition);
    for (int i = next + 1; isTold && i < Math.min(tokens.size(), next + 4); i++) {
      if (isRegion(tokens, i, isAnywhere)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRegion(List<Token> tokens, int at, boolean isAnywhere) {
    List<String> forms =
        tokens.subList(at, Math.min(tokens.size(), at + 3)).stream().map(Token::form).toList();
    return (isAnywhere && ABROAD.contains(tokens.get(at).lemma()))
        || regions.longestMatch(Words.of(forms), 0).isPresent();
  }
}
