package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;

/**
 * "The leaders of the group – President A of X, B of Y and C of Z – met": those who are listed sit
 * there, and not one leader more.
 */
final class NamedMembers {

  private static final Set<String> OPENING = Set.of(",", ":", "(", "--", "–", "—");

  /** So many listed members are all that are meant. */
  private static final int LISTED = 2;

  private NamedMembers() {}

  /** A contact's parties without groups of a body whose members are listed behind them. */
  static List<Party> insteadOfGroups(Contact contact) {
    return contact.parties().stream()
        .filter(
            party ->
                contact.mentions().stream()
                    .noneMatch(told -> isListed(told.scene(), party, contact.parties())))
        .toList();
  }

  private static boolean isListed(SentenceScene scene, Party group, List<Party> parties) {
    int opening = group.mention().last() + 1;
    boolean isGroup =
        group.affiliation().organization() != null
            && group.mention().isPlural()
            && group.name() == null
            && group.mention().office() != null
            && scene.span().contains(group.mention().span())
            && opening < scene.sentence().size()
            && OPENING.contains(scene.sentence().token(opening).form());
    if (!isGroup) {
      return false;
    }
    List<Party> members =
        parties.stream()
            .filter(party -> party.name() != null && party.affiliation().country() != null)
            .filter(party -> scene.span().contains(party.mention().span()))
            .filter(party -> party.mention().first() > opening)
            .toList();
    return members.size() >= LISTED
        && members.stream().anyMatch(party -> party.mention().first() == opening + 1);
  }
}
