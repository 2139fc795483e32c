package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * "met at the Summit of the Americas", "sat down on the margins of the summit": a summit of many,
 * where two met; "met for a summit" is theirs.
 */
final class ForumsOfMeetings {

  private static final Set<String> MARGINS = WordLists.bundled("occasions.tsv").of("margin");

  private ForumsOfMeetings() {}

  /** Whether a mention among those of one contact is the summit at which another has them meet. */
  static boolean isOne(List<ContactMention> mentions, ContactMention summit) {
    if (summit.channel() != Channel.SUMMIT) {
      return false;
    }
    Clauses clauses = summit.scene().clauses();
    Token noun = summit.match().trigger();
    Token outer = clauses.governor(noun, "of").filter(ForumsOfMeetings::isMargin).orElse(noun);
    return isDefinite(summit.scene().sentence(), noun)
        && clauses
            .governor(outer, "at", "on", "in", "during")
            .filter(
                verb ->
                    mentions.stream()
                        .anyMatch(
                            other ->
                                other.channel() == Channel.MEETING
                                    && other.scene().equals(summit.scene())
                                    && other.match().verb().equals(verb)))
            .isPresent();
  }

  /** "the Ninth Summit": parsers hang the article on the number. */
  private static boolean isDefinite(Sentence sentence, Token noun) {
    int at = noun.index();
    while (at > 0
        && !sentence.token(at).tag().equals("DT")
        && !sentence.token(at).tag().equals("IN")) {
      at--;
    }
    return sentence.token(at).lemma().equals("the");
  }

  private static boolean isMargin(Token noun) {
    return MARGINS.contains(noun.lemma());
  }
}
