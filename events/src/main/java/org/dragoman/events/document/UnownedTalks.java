package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "A visited Oslo. A planned meeting with B did not take place": with A, of whom the text has just
 * told.
 */
final class UnownedTalks {

  /** How many sentences before he may be told of. */
  private static final int REACH = 2;

  private static final Set<String> TALKS = WordLists.bundled("occasions.tsv").of("unowned");

  private UnownedTalks() {}

  /** The one whose talks they are; empty where the sentence tells it, or the text tells of many. */
  static List<Party> of(
      SentenceScene scene, FrameMatch match, List<Party> told, List<ContactMention> found) {
    if (told.size() != 1 || found.isEmpty() || !areUnowned(scene.clauses(), match, told.get(0))) {
      return List.of();
    }
    ContactMention last = found.get(found.size() - 1);
    boolean isNear = last.scene().number() >= scene.number() - REACH && !last.scene().isTitle();
    Party first = last.parties().get(0);
    boolean isAnother = !first.affiliation().key().equals(told.get(0).affiliation().key());
    return isNear && first.name() != null && isAnother
        ? List.of(new Party(Role.PARTICIPANT, first.actor(), first.affiliation(), first.mention()))
        : List.of();
  }

  /** Whether the words of a sentence may tell such talks, before its tree is grown. */
  static boolean mayBeIn(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    return words.stream()
        .anyMatch(
            word ->
                TALKS.contains(word.lemma())
                    && word.index() + 1 < words.size()
                    && words.get(word.index() + 1).lemma().equals("with"));
  }

  /** The subject of its sentence, with nobody's name before it. */
  private static boolean areUnowned(Clauses clauses, FrameMatch match, Party other) {
    Token talks = match.trigger();
    return TALKS.contains(talks.lemma())
        && Set.of("nsubj", "nsubjpass").contains(talks.relation())
        && clauses.possessors(talks).isEmpty()
        && !clauses.hasWord(talks, "any", "det")
        && clauses.after(talks, "between").isEmpty()
        && clauses.after(talks, "with").stream()
            .anyMatch(with -> with.index() == other.mention().head());
  }
}
