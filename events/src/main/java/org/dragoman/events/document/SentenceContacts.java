package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Channel;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;

/**
 * Which of the frames that match one sentence tell a contact of their own: some words only say what
 * others are for, or name the session that others tell.
 */
final class SentenceContacts {

  private SentenceContacts() {}

  /** Those that do, in the order in which they are read. */
  static List<FrameMatch> of(SentenceScene scene, List<FrameMatch> matches) {
    return sessionsLast(matches).stream()
        .filter(match -> match.frame().channel() != null)
        .filter(match -> !isPurpose(scene, match, matches) && !isSession(match, matches))
        .filter(match -> !isWritten(scene, match, matches))
        .toList();
  }

  /** A body alone is in session only where the same word tells no contact of two sides. */
  private static List<FrameMatch> sessionsLast(List<FrameMatch> matches) {
    List<FrameMatch> ordered = new ArrayList<>(matches);
    ordered.sort(
        Comparator.<FrameMatch>comparingInt(match -> match.trigger().index())
            .thenComparing(match -> match.frame().is(Frame.Trait.SESSION)));
    return ordered;
  }

  /** "held a call to discuss …": the discussion is the call. */
  private static boolean isPurpose(
      SentenceScene scene, FrameMatch match, List<FrameMatch> matches) {
    Token verb = match.verb();
    boolean isInfinitive =
        match.frame().channel() == Channel.UNSPECIFIED
            && verb.equals(match.trigger())
            && Set.of("advcl", "xcomp").contains(verb.relation())
            && scene.clauses().hasWord(verb, "to", "aux");
    return isInfinitive
        && matches.stream()
            .anyMatch(
                other ->
                    other.frame().channel() != null
                        && !other.frame().is(Frame.Trait.JOURNEY)
                        && other.verb().equals(scene.clauses().above(verb))
                        && !other.fillers().isEmpty());
  }

  /** "told A in a letter": the letter is the contact. */
  private static boolean isWritten(
      SentenceScene scene, FrameMatch match, List<FrameMatch> matches) {
    return match.frame().channel() == Channel.UNSPECIFIED
        && match.verb().equals(match.trigger())
        && matches.stream()
            .anyMatch(
                other ->
                    other.frame().channel() == Channel.LETTER
                        && scene
                            .clauses()
                            .governor(other.trigger(), "in", "by")
                            .filter(match.trigger()::equals)
                            .isPresent()
                        && other.fillers().size() >= match.fillers().size());
  }

  /** "met on the margins of the APEC leaders' meeting": the body's session, with who attends it. */
  private static boolean isSession(FrameMatch match, List<FrameMatch> matches) {
    boolean isAlone =
        match.fillers().size() == 1
            && match.fillers().get(0).mention().kind() == Mention.Kind.PARTY;
    return !match.frame().is(Frame.Trait.SESSION)
        && (isAlone || isOfOneBody(match))
        && matches.stream()
            .anyMatch(
                other ->
                    other.frame().is(Frame.Trait.SESSION)
                        && other.trigger().equals(match.trigger())
                        && other.fillers().size() > 1);
  }

  /** "met on the margins of the APEC Leaders' Meeting": its name stands right before the noun. */
  private static boolean isOfOneBody(FrameMatch match) {
    List<Mention> before =
        match.fillers().stream()
            .map(Filler::mention)
            .filter(mention -> mention.last() < match.trigger().index())
            .toList();
    Mention nearest = before.isEmpty() ? null : before.get(before.size() - 1);
    return nearest != null
        && match.verb().index() < nearest.first()
        && match.trigger().index() - nearest.last() <= 3
        && nearest.affiliation() != null
        && nearest.affiliation().organization() != null
        && nearest.name() == null
        && match.fillers().stream().allMatch(f -> f.mention().last() <= nearest.last());
  }
}
