package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Channel;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "President A praised the talks with B", "said that there was progress during talks with B": who
 * speaks of talks need not sit in them; his state does.
 */
final class TalksSpokenOf {

  private static final Set<String> SPEAKING = WordLists.bundled("support.tsv").of("speaking");

  private TalksSpokenOf() {}

  /** The parties, with the state in the speaker's place. */
  static List<Party> of(SentenceScene scene, FrameMatch match, List<Party> parties) {
    Token talks = match.trigger();
    if (parties.size() != 2 || !talks.tag().startsWith("N")) {
      return parties;
    }
    boolean areOthers = areTalks(match) && !isOwned(scene.clauses(), talks);
    return parties.stream()
        .map(
            party ->
                isVoice(scene, party, talks)
                        || (areOthers
                            && isBesideState(party, parties)
                            && isSpeaker(scene, party, talks))
                    ? stateOf(party)
                    : party)
        .toList();
  }

  private static boolean areTalks(FrameMatch match) {
    return (match.frame().id().equals("talks") || match.frame().channel() == Channel.NEGOTIATION)
        && (match.trigger().tag().equals("NNS") || match.trigger().lemma().equals("dialogue"));
  }

  private static boolean isBesideState(Party party, List<Party> parties) {
    return parties.stream().anyMatch(other -> !other.equals(party) && other.name() == null);
  }

  /** "a spokesman confirms a meeting with B": his state's. */
  private static boolean isVoice(SentenceScene scene, Party party, Token noun) {
    return "spokesperson".equals(party.mention().office()) && isSubject(scene, party, noun);
  }

  /** "his talks with B". */
  private static boolean isOwned(Clauses clauses, Token talks) {
    return clauses.dependents(talks, "poss").stream().anyMatch(owner -> owner.tag().equals("PRP$"));
  }

  private static boolean isSpeaker(SentenceScene scene, Party party, Token talks) {
    return isSubject(scene, party, talks)
        && SPEAKING.contains(scene.clauses().above(subject(scene, party)).lemma());
  }

  private static Token subject(SentenceScene scene, Party party) {
    return scene.clauses().firstListed(scene.sentence().token(party.mention().head()));
  }

  /** Whether an official of a state is the subject of the verb above the talks. */
  private static boolean isSubject(SentenceScene scene, Party party, Token talks) {
    Mention mention = party.mention();
    boolean isOfState =
        party.affiliation().country() != null
            && mention.kind() != Mention.Kind.PARTY
            && !mention.isPlural()
            && scene.span().contains(mention.span())
            && mention.last() < talks.index();
    return isOfState && subject(scene, party).relation().equals("nsubj");
  }

  private static Party stateOf(Party speaker) {
    return new Party(speaker.role(), null, speaker.affiliation(), speaker.mention().asPlace());
  }
}
