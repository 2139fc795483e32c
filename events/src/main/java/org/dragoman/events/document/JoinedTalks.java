package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "A met B. C also joined the meeting", "A will attend the G20 summit. C is also invited to the
 * summit": C sits with those of the contact before.
 */
final class JoinedTalks {

  /** How many sentences before the talks may be told. */
  private static final int REACH = 3;

  private static final WordLists WORDS = WordLists.bundled("occasions.tsv");

  private static final Set<String> JOINING = WORDS.of("joining");

  private static final Set<String> TALKS = WORDS.of("pointed-at");

  private JoinedTalks() {}

  /** Those of the contact before, with whom who is told here sits; empty where it is another. */
  static List<Party> with(
      SentenceScene scene, FrameMatch match, List<Party> told, List<ContactMention> found) {
    if (told.isEmpty() || found.isEmpty() || !isPointedAt(scene, match)) {
      return List.of();
    }
    ContactMention last = found.get(found.size() - 1);
    boolean isNear =
        last.scene().number() >= scene.number() - REACH && last.affiliations().size() > 1;
    boolean isSame =
        switch (last.clause().status()) {
          case HELD -> areJoined(scene.clauses(), match.verb());
          case PLANNED -> isSession(last) && willBeJoined(scene.clauses(), match.verb());
          default -> false;
        };
    return isNear && isSame ? last.parties() : List.of();
  }

  /** Whether the words of a sentence may tell of somebody who joins, before its tree is grown. */
  static boolean mayBeIn(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    return words.stream().anyMatch(JoinedTalks::mayJoin)
        && words.stream()
            .anyMatch(
                word ->
                    word.index() > 0
                        && TALKS.contains(word.lemma())
                        && words.get(word.index() - 1).lemma().equals("the"));
  }

  private static boolean mayJoin(Token word) {
    return word.tag().startsWith("VB")
        && (JOINING.contains(word.lemma()) || Set.of("take", "invite").contains(word.lemma()));
  }

  private static boolean isJoining(Clauses clauses, Token verb) {
    return JOINING.contains(verb.lemma())
        || (verb.lemma().equals("take") && clauses.hasWord(verb, "part", "dobj"));
  }

  private static boolean isPointedAt(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    Token talks = match.trigger();
    return talks.tag().equals("NN")
        && TALKS.contains(talks.lemma())
        && HostedTalks.arePointedAt(clauses, talks)
        && clauses.after(talks, "on").isEmpty();
  }

  /** "joined the call", "the meeting was also attended by": those told before, done. */
  private static boolean areJoined(Clauses clauses, Token verb) {
    boolean isDone = clauses.isFinitePast(verb) || clauses.has(verb, "auxpass");
    return isJoining(clauses, verb) && isDone && !clauses.has(verb, "aux");
  }

  /** "will attend the summit", "is invited to the summit". */
  private static boolean willBeJoined(Clauses clauses, Token verb) {
    boolean isInvited = verb.lemma().equals("invite") && clauses.isPassive(verb);
    return (isJoining(clauses, verb) && clauses.hasWord(verb, "will", "aux"))
        || (isInvited && !clauses.has(verb, "neg"));
  }

  /** A body's own, which others may come to as well. */
  private static boolean isSession(ContactMention mention) {
    return mention.parties().stream().anyMatch(party -> party.affiliation().organization() != null);
  }
}
