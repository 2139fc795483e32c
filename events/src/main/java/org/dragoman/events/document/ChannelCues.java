package org.dragoman.events.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.codebook.Channel;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Words beside a trigger that tell the way of the contact: "by phone", "virtually", "in a letter".
 */
final class ChannelCues {

  private static final Set<String> PHONE = WordLists.bundled("channels.tsv").of("phone");
  private static final Set<String> VIDEO = WordLists.bundled("channels.tsv").of("video");
  private static final Set<String> CALL_NOUNS =
      WordLists.bundled("channels.tsv").of("conversation");

  private static final Set<String> MEANS = WordLists.bundled("channels.tsv").of("means");

  private static final Set<String> GOING = WordLists.bundled("journeys.tsv").of("going");

  private static final Set<String> GATHERINGS = WordLists.bundled("channels.tsv").of("gatherings");

  private static final Set<String> MARGINS = WordLists.bundled("occasions.tsv").of("margin");

  /** A courtesy call is paid, and a meeting. */
  private static final Set<String> PAID = WordLists.bundled("channels.tsv").of("paid-call");

  private ChannelCues() {}

  /** The channel that words on the trigger, its verb or their phrases tell. */
  static Optional<Channel> find(SentenceScene scene, FrameMatch match) {
    for (Token token : scene.sentence().tokens()) {
      String lemma = token.lemma();
      boolean isPhone =
          PHONE.contains(lemma)
              && !token.tag().startsWith("VB")
              && (!lemma.equals("call") || isPhoneCall(scene, token));
      if ((isPhone || VIDEO.contains(lemma)) && isBeside(scene, match, token)) {
        return Optional.of(isPhone ? Channel.PHONE : Channel.VIDEO);
      }
    }
    return Optional.empty();
  }

  /** "the virtual G7 summit": said of the session itself. */
  static boolean isVirtual(SentenceScene scene, Token session) {
    // "the virtual G7 leaders' meeting": parsers hang the word on the owner.
    return Stream.concat(Stream.of(session), scene.clauses().dependents(session, "poss").stream())
        .flatMap(noun -> scene.clauses().dependents(noun, "amod", "nmod", "compound").stream())
        .anyMatch(word -> VIDEO.contains(word.lemma()));
  }

  /** "took part by video in the session": said of the verb. */
  static boolean isByVideo(SentenceScene scene, FrameMatch match) {
    return scene.sentence().tokens().stream()
        .filter(word -> VIDEO.contains(word.lemma()) && isMeans(scene, word))
        .map(word -> scene.clauses().above(scene.clauses().above(word)))
        .anyMatch(verb -> verb.equals(match.trigger()) || verb.equals(match.verb()));
  }

  /** "spoke on the sidelines of the summit", "discussed trade at the forum": they met there. */
  static boolean isAtOccasion(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    return Stream.concat(Stream.of(match.verb()), clauses.objects(match.verb()).stream())
        .flatMap(
            word ->
                Stream.of("on", "at", "during").flatMap(way -> clauses.after(word, way).stream()))
        .anyMatch(noun -> MARGINS.contains(noun.lemma()) || isGathering(scene, noun));
  }

  private static boolean isGathering(SentenceScene scene, Token noun) {
    return GATHERINGS.contains(noun.lemma())
        && !isVirtual(scene, noun)
        && !noun.relation().equals("dobj");
  }

  /** "flew to Brussels to consult with A". */
  static boolean isJourneysEnd(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    Token verb = match.verb();
    return Set.of("advcl", "xcomp").contains(verb.relation())
        && clauses.hasWord(verb, "to", "aux")
        && GOING.contains(clauses.above(verb).lemma());
  }

  /** Whether a verb is one of going or coming. */
  static boolean isGoing(Token verb) {
    return GOING.contains(verb.lemma());
  }

  /** A call for peace is none on the phone. */
  private static boolean isPhoneCall(SentenceScene scene, Token call) {
    boolean isPaid =
        scene.clauses().dependents(call, "compound", "nmod", "amod").stream()
            .anyMatch(kind -> PAID.contains(kind.lemma()));
    return call.tag().startsWith("NN")
        && !isPaid
        && scene.clauses().after(call, "for").isEmpty()
        && scene.clauses().after(call, "to").stream()
            .noneMatch(whom -> scene.mentionsAt(whom).isEmpty());
  }

  /** "by phone", "over the telephone": said of the verb, whatever noun stands before it. */
  private static boolean isMeans(SentenceScene scene, Token cue) {
    return cue.relation().equals("pobj")
        && !scene.clauses().isRoot(cue)
        && MEANS.contains(scene.clauses().above(cue).lemma());
  }

  private static boolean isSpokenOf(SentenceScene scene, Token cue) {
    return cue.relation().equals("pobj")
        && Set.of("on", "about", "regarding").contains(scene.clauses().above(cue).lemma());
  }

  private static boolean isBeside(SentenceScene scene, FrameMatch match, Token cue) {
    // "The call follows their meeting": the call is another contact.
    boolean isOther = cue.relation().equals("nsubj") && cue.head() == match.verb().index();
    if (cue.equals(match.trigger()) || isOther) {
      return false;
    }
    if (scene.clauses().has(cue, "poss") && isSpokenOf(scene, cue)) {
      // "briefed A on his call with B": that is another one
      return false;
    }
    Token at = cue;
    boolean isMeans = isMeans(scene, cue);
    for (int step = 0; step < 5; step++) {
      if (at.equals(match.trigger()) || at.equals(match.verb())) {
        return true;
      }
      if (FollowedOccasion.isOfFollowed(scene.clauses(), match, at)) {
        return false;
      }
      boolean isOfNextVerb = at.tag().startsWith("VB") && at.relation().equals("conj");
      if (scene.clauses().isRoot(at) || isOfNextVerb) {
        // "hosted A and briefed B by phone"
        return false;
      }
      boolean isPassed =
          step == 0
              || at.tag().equals("IN")
              || CALL_NOUNS.contains(at.lemma())
              || at.relation().equals("pobj")
              || isMeans
              || at.relation().equals("amod")
              || at.relation().equals("compound");
      if (!isPassed) {
        return false;
      }
      Token above = scene.clauses().above(at);
      if (at.tag().equals("IN")
          && !above.lemma().equals("form")
          && Set.of("after", "following", "before", "since", "of").contains(at.lemma())) {
        return false;
      }
      at = above;
    }
    return false;
  }
}
