package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "The minister's Oslo trip postponed": without "is", what has been done to the trip. */
final class CalledOffInHeadlines implements Repair {

  private static final Set<String> OCCASIONS =
      Stream.concat(
              WordLists.bundled("support.tsv").of("journeys").stream(),
              WordLists.bundled("occasions.tsv").of("placed").stream())
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token subject : tree.snapshot()) {
      boolean isOccasion =
          subject.relation().equals("nsubj")
              && subject.head() > subject.index()
              && OCCASIONS.contains(subject.lemma());
      if (isOccasion && isParticiple(tree, tree.token(subject.head()))) {
        tree.attach(subject, subject.head(), "nsubjpass");
      }
    }
  }

  private static boolean isParticiple(TreeDraft tree, Token verb) {
    return verb.tag().equals("VBN")
        && verb.head() < 0
        && !tree.has(verb, "aux", "auxpass")
        && !tree.hasObject(verb);
  }
}
