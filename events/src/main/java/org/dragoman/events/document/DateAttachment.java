package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.match.TopicsOfTalks;
import org.dragoman.events.status.Clause;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.Interval;
import org.dragoman.events.time.Tense;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expression of time that belongs to a trigger: the one nearest in the tree that no other
 * verb owns.
 */
final class DateAttachment {

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

  /** Frames of speaking, whose topics have days of their own. */
  private static final Set<String> TELLING = Set.of("discuss", "tell", "raise-with");

  /** "met today to prepare for the trip": the trip is not today. */
  private static final Set<String> PREPARING = WORDS.of("preparing");

  private static final Set<String> SPEAKING = Set.of("discuss", "speak");

  private static final Set<String> OCCASIONS = WORDS.of("occasions");

  /** What one arrives for: its time is its own. */
  private static final Set<String> PURPOSES = WORDS.of("purposes");

  /** How far a time may stand from what has it. */
  private static final int FARTHEST = 9;

  /** How much farther a day may stand than the year that it is in. */
  private static final int FARTHER = 3;

  /** The most characters between a week and the day that it is: ", on ". */
  private static final int LINK = 6;

  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "acomp", "oprd");

  private final @Nullable LocalDate published;

  DateAttachment(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The date of a match; empty where none is told. */
  Optional<ToldDate> find(SentenceScene scene, FrameMatch match, Clause clause) {
    TimeExpression best = null;
    int bestCost = FARTHEST;
    Map<TimeExpression, Integer> costs = new LinkedHashMap<>();
    for (TimeExpression time : scene.times()) {
      if (Reckoning.isOne(scene, match, tokens(scene, time))
          || isOfName(scene, match, time)
          || DaysBehindNouns.isOfWhatIsAhead(scene, match, tokens(scene, time))
          || DaysBehindNouns.isOfWhatIsToldOf(scene, match, tokens(scene, time))
          || isOfWhatTheySpokeOf(scene, match, time)) {
        continue;
      }
      int cost = isOfPurpose(scene, match, clause, time) ? 99 : cost(scene, match, time);
      if (cost < FARTHEST) {
        costs.put(time, cost);
      }
      if (cost < bestCost) {
        best = time;
        bestCost = cost;
      }
    }
    if (best == null) {
      best = behind(scene, match);
    }
    if (best == null) {
      return Optional.empty();
    }
    best = within(scene, best, costs, bestCost, clause);
    boolean isBeforePurpose =
        clause.isPurpose() && best.span().end() <= match.trigger().span().start();
    // "flew to Oslo on Monday for talks": the day of the flight.
    ToldDate told = isBeforePurpose ? resolve(best, clause.inPast()) : resolve(best, clause);
    Optional<Interval> interval = told.interval();
    boolean isOver =
        clause.isTold()
            && clause.status() == Status.PLANNED
            && published != null
            && interval.isPresent()
            && interval.get().end().isBefore(published);
    boolean isOthers =
        (isOver && bestCost > 1)
            || isStillToCome(scene, match, clause, interval)
            || isLongPast(match, clause, interval);
    return isOthers ? Optional.empty() : moved(scene, match, told);
  }

  /** "met on Monday ahead of the summit on 28 June": what took place was before today. */
  private boolean isStillToCome(
      SentenceScene scene, FrameMatch match, Clause clause, Optional<Interval> days) {
    return published != null
        && clause.status() == Status.HELD
        && !clause.isTold()
        && match.verb().equals(match.trigger())
        && scene.clauses().isFinitePast(match.verb())
        && days.filter(told -> told.start().isAfter(published)).isPresent();
  }

  /** "tells A about her trip last month": headlines tell the news of these days. */
  private boolean isLongPast(FrameMatch match, Clause clause, Optional<Interval> days) {
    return published != null
        && TELLING.contains(match.frame().id())
        && match.trigger().tag().equals("VBZ")
        && clause.status() == Status.HELD
        && days.filter(
                told -> told.end().isBefore(published.minusDays(EventWriter.BACKGROUND_DAYS)))
            .isPresent();
  }

  /** "on Tuesday, a day after talks with B": the day before. */
  private static Optional<ToldDate> moved(SentenceScene scene, FrameMatch match, ToldDate told) {
    Optional<Lag> lag = Lag.of(scene, match);
    if (lag.isEmpty() || told.expression().span().start() > match.trigger().span().start()) {
      return Optional.of(told);
    }
    return told.interval()
        .flatMap(lag.get()::move)
        .map(day -> new ToldDate(told.expression(), Optional.of(day)));
  }

  /**
   * "They spoke about the attacks on October 7", "They discussed the summit of April 2": of those
   * who are known to meet, behind what they speak of.
   */
  private static boolean isOfWhatTheySpokeOf(
      SentenceScene scene, FrameMatch match, TimeExpression time) {
    boolean areKnown =
        SPEAKING.contains(match.frame().id())
            && !match.fillers().isEmpty()
            && match.fillers().stream()
                .allMatch(
                    filler ->
                        filler.mention().kind() == Mention.Kind.ANAPHOR
                            && filler.mention().isPlural());
    if (!areKnown) {
      return false;
    }
    Token verb = match.trigger();
    return scene.clauses().dependents(verb, "dobj", "prep").stream()
        .filter(part -> part.relation().equals("dobj") || part.lemma().equals("about"))
        .anyMatch(part -> part.index() > verb.index() && part.span().start() < time.span().start());
  }

  /**
   * "the 2010 conference, to be held on 29 November", "earlier this week, on Monday": the day says
   * more than the year or the week around it.
   */
  private TimeExpression within(
      SentenceScene scene,
      TimeExpression best,
      Map<TimeExpression, Integer> costs,
      int bestCost,
      Clause clause) {
    Optional<Interval> wide = resolve(best, clause).interval();
    boolean isYear = isYear(tokens(scene, best));
    for (Map.Entry<TimeExpression, Integer> other : costs.entrySet()) {
      int gap = other.getKey().span().start() - best.span().end();
      boolean isNear = isYear ? other.getValue() <= bestCost + FARTHER : 0 < gap && gap <= LINK;
      if (wide.isPresent() && isNear && isInside(resolve(other.getKey(), clause), wide.get())) {
        return other.getKey();
      }
    }
    return best;
  }

  private static boolean isYear(List<Token> words) {
    return words.size() == 1
        && words.get(0).tag().equals("CD")
        && words.get(0).form().length() == 4;
  }

  private static boolean isInside(ToldDate told, Interval wide) {
    return told.interval()
        .filter(day -> !day.start().isBefore(wide.start()) && !day.end().isAfter(wide.end()))
        .filter(day -> day.start().isAfter(wide.start()) || day.end().isBefore(wide.end()))
        .isPresent();
  }

  /** "in the aftermath of the 2018 Sulawesi earthquake": the year of what bears it in its name. */
  private static boolean isOfName(SentenceScene scene, FrameMatch match, TimeExpression time) {
    List<Token> words = tokens(scene, time);
    if (words.size() != 1 || !words.get(0).tag().equals("CD")) {
      return false;
    }
    Token year = words.get(0);
    Token named = scene.clauses().isRoot(year) ? year : scene.clauses().above(year);
    return named.index() > year.index()
        && named.tag().startsWith("N")
        && !named.equals(match.trigger())
        && !OCCASIONS.contains(named.lemma());
  }

  /**
   * "ahead of the president's visit to Oslo next week": the time right behind a noun's own words.
   */
  private static @Nullable TimeExpression behind(SentenceScene scene, FrameMatch match) {
    if (!match.trigger().tag().startsWith("N")) {
      return null;
    }
    for (TimeExpression time : scene.times()) {
      List<Token> words = tokens(scene, time);
      if (!words.isEmpty()
          && DaysBehindNouns.isBehind(scene, match.trigger(), words.get(0))
          && !Reckoning.isOne(scene, match, words)) {
        return time;
      }
    }
    return null;
  }

  /** The date that an expression of time tells in the tense of a clause. */
  ToldDate resolve(TimeExpression time, Clause clause) {
    return new ToldDate(time, time.resolve(Optional.ofNullable(published), clause.tense()));
  }

  /** "arrives for talks on Friday": the arrival is today's. */
  private static boolean isOfPurpose(
      SentenceScene scene, FrameMatch match, Clause clause, TimeExpression time) {
    boolean isVerb = match.verb().equals(match.trigger()) && clause.tense() != Tense.FUTURE;
    if (!isVerb || !match.frame().is(Frame.Trait.JOURNEY)) {
      return false;
    }
    for (Token word : tokens(scene, time)) {
      Token at = word;
      for (int step = 0; step < 6 && !scene.clauses().isRoot(at); step++) {
        at = scene.clauses().above(at);
        if (PURPOSES.contains(at.lemma()) && at.relation().equals("pobj")) {
          return true;
        }
      }
    }
    return false;
  }

  private static int cost(SentenceScene scene, FrameMatch match, TimeExpression time) {
    List<Token> words = tokens(scene, time);
    int cheapest = 99;
    if (EarlierOccasion.isApart(scene.clauses(), match, words)
        || isBesideTopic(scene.clauses(), match, words)
        || isEndOfStay(scene.clauses(), words)
        || isOfClauseAbove(scene.clauses(), match, words)) {
      return cheapest;
    }
    for (Token word : words) {
      cheapest = Math.min(cheapest, costUp(scene, word, match, words));
    }
    return cheapest;
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

  /**
   * Steps up the tree from the time word until trigger or verb; a clause that reports costs much.
   */
  private static int costUp(SentenceScene scene, Token word, FrameMatch match, List<Token> own) {
    Clauses clauses = scene.clauses();
    Token at = word;
    int cost = 0;
    for (int step = 0; step < 9; step++) {
      if (at.equals(match.trigger())) {
        return cost;
      }
      if (at.equals(match.verb())) {
        return isBesides(clauses, match) || isOfDiscussion(match, word)
            ? 99
            : cost + (isForeign(match) ? 4 : 1);
      }
      if (FollowedOccasion.isOpening(at)) {
        if (!isToday(own) || clauses.isRoot(at)) {
          return 99;
        }
        at = clauses.above(at);
        cost++;
        continue;
      }
      if (isClauseOn(clauses, at, match)) {
        return cost + 1;
      }
      if (Scheduling.isOf(match, at, scene)) {
        return cost + 1;
      }
      if (isInfinitiveOnSubject(clauses, at, match)) {
        return cost + 1;
      }
      if (isBeforeInfinitive(clauses, word, at)) {
        at = clauses.above(at);
        cost += 2;
        continue;
      }
      if (at.tag().startsWith("VB") && !own.contains(at)) {
        return sharesClause(clauses, at, match) ? cost + 3 : 99;
      }
      if (clauses.isRoot(at)) {
        return 99;
      }
      Token below = at;
      at = clauses.above(at);
      boolean isOfTopic =
          match.frame().id().equals("discuss")
              && at.relation().equals("dobj")
              && (word.index() < at.index() || cost > 1);
      boolean isOfOther =
          TELLING.contains(match.frame().id())
              && !at.equals(match.trigger())
              && (OCCASIONS.contains(at.lemma())
                  || (at.lemma().equals("on") && !own.contains(below)));
      if (isOfOther) {
        // "discussed plans for next week's summit", "briefed him on the visit of last week"
        return 99;
      }
      if (isOfTopic) {
        // "discussed the March 10 accident": the day of what is spoken of.
        return 99;
      }
      boolean isBesides =
          isBesides(at)
              && (at.tag().equals("IN") || AHEAD.contains(at.lemma()))
              && !own.contains(below)
              && !isToday(own)
              && !SPANS.contains(clauses.above(at).lemma());
      if (isBesides) {
        return 99;
      }
      cost += own.contains(at) || at.tag().equals("IN") ? 0 : 1;
    }
    return 99;
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
        boolean isLinked =
            relation.equals("xcomp")
                || relation.equals("advcl")
                || relation.equals("conj")
                || relation.equals("pobj")
                || relation.equals("prep")
                || relation.equals("pcomp")
                || relation.equals("dobj")
                || relation.equals("acl");
        if (!isLinked) {
          break;
        }
        if (at.equals(verb)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Token> tokens(SentenceScene scene, TimeExpression time) {
    List<Token> words = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      if (token.span().overlaps(time.span())) {
        words.add(token);
      }
    }
    return words;
  }
}
