package org.dragoman.actors.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.mention.GrammarWords;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose office is told behind his name: "congratulated Batbayar Ganzorig on his election as
 * President of Mongolia".
 */
final class NewHolders {

  private static final Set<String> TAKING = GrammarWords.load().words("taking-office");

  private final Drafts drafts;

  NewHolders(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Gives the last person before "election as" the office and state behind it. */
  void complete(Sentence words, List<Mention> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Mention office = sentence.get(i);
      boolean isTold =
          office.kind() == Mention.Kind.OFFICE
              && !office.isPlural()
              && office.affiliation() != null
              && isTaken(words, office);
      ActorDraft holder = isTold ? holder(sentence.subList(0, i)) : null;
      if (holder != null && holder.affiliation() == null) {
        holder.infer(office.office(), office.level(), office.affiliation());
      }
    }
  }

  private @Nullable ActorDraft holder(List<Mention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.kind() == Mention.Kind.PERSON) {
        return drafts.of(mention);
      }
      if (mention.kind() != Mention.Kind.ANAPHOR) {
        return null;
      }
    }
    return null;
  }

  /** "election as", "assuming office as" right before the office. */
  private static boolean isTaken(Sentence words, Mention office) {
    int as = office.first() - 1;
    if (as < 1 || !words.token(as).form().equals("as")) {
      return false;
    }
    for (int i = as - 1; i >= Math.max(0, as - 3); i--) {
      if (TAKING.contains(words.token(i).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
