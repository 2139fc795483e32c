package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.match.TopicsOfTalks;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** How far an expression of time stands in the tree from the trigger that may have it. */
final class TimeDistance {

  /** As far as no time of a match stands; so far is one that another word owns. */
  static final int FARTHEST = 9;

  /** Frames of speaking, whose topics have days of their own. */
  static final Set<String> TELLING = Set.of("discuss", "tell", "raise-with");

  private static final WordLists WORDS = WordLists.bundled("dates.tsv");

  private static final Set<String> STAYING = Set.of("be", "stay", "remain");

  private static final Set<String> REPORTING = WORDS.of("reporting");

  /** Prepositions that set a contact apart from what its clause tells. */
  private static final Set<String> BESIDES = WORDS.of("besides");

  private static final Set<String> AHEAD = WORDS.of("ahead");

  /** "in the hours before the vote of Friday" tells Friday. */
  private static final Set<String> SPANS = WORDS.of("spans");

  /** Verbs after which "for the summit" tells what is still to come. */
  private static final Set<String> LEAVING = WORDS.of("leaving");

  /** "met today to prepare for the trip": the trip is not today. */
  private static final Set<String> PREPARING = WORDS.of("preparing");

  /** How a clause hangs on one that may share its time. */
  private static final Set<String> LINKS =
      Set.of("xcomp", "advcl", "conj", "pobj", "prep", "pcomp", "dobj", "acl");

  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "acomp", "oprd");

  private static final Set<String> SPEAKING = Set.of("discuss", "speak");

  private static final Set<String> OCCASIONS = WORDS.of("occasions");

  private TimeDistance() {}

  /**
   * How far a time stands from a match.
   *
   * @param time its words, in their order
   * @return steps in the tree, from 0; {@link #FARTHEST} or more where the time is not the match's
   */
  static int of(SentenceScene scene, FrameMatch match, List<Token> time) {
    int nearest = FARTHEST;
    if (EarlierOccasion.isApart(scene.clauses(), match, time)
        || isBesideTopic(scene.clauses(), match, time)
        || isEndOfStay(scene.clauses(), time)
        || isOfClauseAbove(scene.clauses(), match, time)) {
      return nearest;
    }
    for (Token word : time) {
      nearest = Math.min(nearest, up(scene, word, match, time));
    }
    return nearest;
  }

  /** "spoke today to continue discussions on the ministerial": not its day. */
  private static boolean isBesideTopic(Clauses clauses, FrameMatch match, List<Token> time) {
    return TopicsOfTalks.isTopic(clauses, match.trigger())
        && time.stream().noneMatch(word -> clauses.isUnder(word, match.trigger()));
  }

  /** "will resume on Friday after the last round has ended": the day of what follows it. */
  private static boolean isOfClauseAbove(Clauses clauses, FrameMatch match, List<Token> time) {
    Token verb = match.verb();
    boolean isAfterwards =
        verb.relation().equals("advcl")
            && !match.trigger().equals(verb)
            && clauses.hasWord(verb, "after", "mark")
            && clauses.has(verb, "nsubj", "nsubjpass");
    return isAfterwards && time.stream().noneMatch(word -> clauses.isUnder(word, verb));
  }

  /** "is in Oslo until Thursday, where he has met A": the last day, and not that of the talks. */
  private static boolean isEndOfStay(Clauses clauses, List<Token> time) {
    return time.stream()
        .flatMap(word -> clauses.governor(word, "until", "till").stream())
        .anyMatch(verb -> STAYING.contains(verb.lemma()));
  }

  /** "will travel to Suva June 11 to consult": parsers hang the day on the verb behind it. */
  private static boolean isBeforeInfinitive(Clauses clauses, Token time, Token verb) {
    return verb.tag().equals("VB")
        && !clauses.isRoot(verb)
        && clauses.above(verb).tag().startsWith("VB")
        && clauses.dependents(verb, "aux").stream()
            .anyMatch(to -> to.lemma().equals("to") && to.index() > time.index());
  }

  /** Steps up the tree from the time word until trigger or verb; a verb that reports is far. */
  private static int up(SentenceScene scene, Token word, FrameMatch match, List<Token> own) {
    Clauses clauses = scene.clauses();
    Token at = word;
    int distance = 0;
    for (int step = 0; step < FARTHEST; step++) {
      if (at.equals(match.trigger())) {
        return distance;
      }
      if (at.equals(match.verb())) {
        return isBesides(clauses, match) || isOfDiscussion(match, word)
            ? FARTHEST
            : distance + (isForeign(match) ? 4 : 1);
      }
      if (!own.contains(at) && FollowedOccasion.isOfFollowed(clauses, match, at)) {
        return FARTHEST;
      }
      if (FollowedOccasion.isOpening(at)) {
        if (!isToday(own) || clauses.isRoot(at)) {
          return FARTHEST;
        }
        at = clauses.above(at);
        distance++;
        continue;
      }
      if (isClauseOn(clauses, at, match)
          || Scheduling.isOf(match, at, scene)
          || isInfinitiveOnSubject(clauses, at, match)) {
        return distance + 1;
      }
      if (isBeforeInfinitive(clauses, word, at)) {
        at = clauses.above(at);
        distance += 2;
        continue;
      }
      if (at.tag().startsWith("VB") && !own.contains(at)) {
        return sharesClause(clauses, at, match) ? distance + 3 : FARTHEST;
      }
      if (clauses.isRoot(at)) {
        return FARTHEST;
      }
      Token below = at;
      at = clauses.above(at);
      boolean isOfTopic =
          match.frame().id().equals("discuss")
              && at.relation().equals("dobj")
              && (word.index() < at.index() || distance > 1);
      boolean isOfOther =
          TELLING.contains(match.frame().id())
              && !at.equals(match.trigger())
              && (OCCASIONS.contains(at.lemma())
                  || (at.lemma().equals("on") && !own.contains(below)));
      if (isOfOther) {
        // "discussed plans for next week's summit", "briefed him on the visit of last week"
        return FARTHEST;
      }
      if (isOfTopic) {
        // "discussed the March 10 accident": the day of what is spoken of.
        return FARTHEST;
      }
      boolean isBesides =
          isBesides(at)
              && (at.tag().equals("IN") || AHEAD.contains(at.lemma()))
              && !own.contains(below)
              && !isToday(own)
              && !SPANS.contains(clauses.above(at).lemma());
      if (isBesides) {
        return FARTHEST;
      }
      distance += own.contains(at) || at.tag().equals("IN") ? 0 : 1;
    }
    return FARTHEST;
  }

  /** "Following his speech today, A met B": there is only one today. */
  private static boolean isToday(List<Token> words) {
    return words.size() == 1 && words.get(0).lemma().equals("today");
  }

  /** "talks are due to begin on Friday", "the visit is expected to start in May". */
  private static boolean isInfinitiveOnSubject(Clauses clauses, Token verb, FrameMatch match) {
    Token trigger = match.trigger();
    boolean isSubject =
        Set.of("nsubj", "nsubjpass").contains(trigger.relation())
            && clauses.above(trigger).equals(match.verb());
    Token at = verb;
    while (isSubject && COMPLEMENTS.contains(at.relation()) && !clauses.isRoot(at)) {
      at = clauses.above(at);
      if (at.equals(match.verb())) {
        return clauses.has(verb, "aux");
      }
    }
    return false;
  }

  /** "the visit that he paid on Monday", "which will be hosted by A and held on Monday". */
  private static boolean isClauseOn(Clauses clauses, Token verb, FrameMatch match) {
    Token first = verb;
    while (first.tag().startsWith("VB")
        && first.relation().equals("conj")
        && !clauses.isRoot(first)) {
      first = clauses.above(first);
    }
    return Set.of("relcl", "acl").contains(first.relation())
        && !clauses.isRoot(first)
        && clauses.above(first).equals(match.trigger());
  }

  /**
   * "spoke today about the visit", "met on Friday ahead of the summit": the verb's day is another
   * one.
   */
  private static boolean isBesides(Clauses clauses, FrameMatch match) {
    Token at = match.trigger();
    while (!at.equals(match.verb()) && !clauses.isRoot(at)) {
      at = clauses.above(at);
      boolean isAim =
          (at.lemma().equals("for") && LEAVING.contains(match.verb().lemma()))
              || (at.lemma().equals("on") && match.verb().lemma().equals("brief"));
      boolean isVerb = at.tag().startsWith("VB") && !at.relation().equals("prep");
      if ((isBesides(at) || isAim) && !isVerb) {
        return true;
      }
    }
    return false;
  }

  /** "about", "ahead", "in advance": what stands behind it has a time of its own. */
  private static boolean isBesides(Token word) {
    return BESIDES.contains(word.lemma()) || word.lemma().equals("advance");
  }

  /** "discussed today the plans for the summit": not the day of the summit. */
  private static boolean isOfDiscussion(FrameMatch match, Token time) {
    return match.frame().is(Frame.Trait.SESSION)
        && SPEAKING.contains(match.verb().lemma())
        && !match.verb().equals(match.trigger())
        && !time.relation().equals("poss")
        && time.index() < match.trigger().index();
  }

  /** The verb only reports ("said on Monday after talks"), so that its time is not the event's. */
  private static boolean isForeign(FrameMatch match) {
    return REPORTING.contains(match.verb().lemma()) && !match.verb().equals(match.trigger());
  }

  /** A verb between: its time is shared where it governs or joins the trigger's clause. */
  private static boolean sharesClause(Clauses clauses, Token verb, FrameMatch match) {
    boolean isThen =
        match.verb().relation().equals("conj") && clauses.hasWord(match.verb(), "then", "advmod");
    boolean isPreparedFor =
        PREPARING.contains(match.verb().lemma())
            && match.verb().relation().equals("advcl")
            && !match.verb().equals(match.trigger());
    if (REPORTING.contains(verb.lemma()) || isThen || isPreparedFor) {
      // "will meet A on Tuesday and then travel to B": when is not told
      return false;
    }
    for (Token from : List.of(match.verb(), match.trigger())) {
      Token at = from;
      for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
        String relation = at.relation();
        at = clauses.above(at);
        if (!LINKS.contains(relation)) {
          break;
        }
        if (at.equals(verb)) {
          return true;
        }
      }
    }
    return false;
  }
}
