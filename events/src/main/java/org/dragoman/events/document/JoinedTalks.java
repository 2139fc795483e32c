package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "A met B. C also joined the meeting": C sits with those of the contact before. */
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
    if (told.isEmpty() || found.isEmpty() || !areJoined(scene, match)) {
      return List.of();
    }
    ContactMention last = found.get(found.size() - 1);
    boolean isNear = last.scene().number() >= scene.number() - REACH;
    boolean isHeld = last.clause().status() == Status.HELD && last.affiliations().size() > 1;
    return isNear && isHeld ? last.parties() : List.of();
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
        && (JOINING.contains(word.lemma()) || word.lemma().equals("take"));
  }

  private static boolean takesPart(Clauses clauses, Token verb) {
    return verb.lemma().equals("take") && clauses.hasWord(verb, "part", "dobj");
  }

  /** "joined the call", "the meeting was also attended by": those told before, done. */
  private static boolean areJoined(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    Token talks = match.trigger();
    Token verb = match.verb();
    boolean isDone = clauses.isFinitePast(verb) || clauses.has(verb, "auxpass");
    return talks.tag().equals("NN")
        && TALKS.contains(talks.lemma())
        && (JOINING.contains(verb.lemma()) || takesPart(clauses, verb))
        && isDone
        && !clauses.has(verb, "aux")
        && HostedTalks.arePointedAt(clauses, talks)
        && clauses.after(talks, "on").isEmpty();
  }
}
