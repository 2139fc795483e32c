package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;

/** What a tree's repairs ask of the parties that a sentence names. */
final class NamedParties {

  private static final Set<String> LINKS = Set.of("and", ",", "with", "the");

  private NamedParties() {}

  static boolean isPerson(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
  }

  static boolean isOfMention(List<Mention> mentions, int index) {
    return mentions.stream().anyMatch(m -> m.first() <= index && index <= m.last());
  }

  /** Side by side with "and" or a comma between them. */
  static boolean areListed(TreeDraft tree, Mention left, Mention right) {
    boolean isJoined = false;
    for (int i = left.last() + 1; i < right.first(); i++) {
      String form = tree.token(i).lemma();
      isJoined |= form.equals("and") || form.equals(",");
      if (!LINKS.contains(form)) {
        return false;
      }
    }
    return isJoined;
  }
}
