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
import org.dragoman.events.status.Clause;
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

  private static final Set<String> SPEAKING = Set.of("discuss", "speak");

  private static final Set<String> OCCASIONS = WORDS.of("occasions");

  /** What one arrives for: its time is its own. */
  private static final Set<String> PURPOSES = WORDS.of("purposes");

  /** How much farther a day may stand than the year that it is in. */
  private static final int FARTHER = 3;

  /** The most characters between a week and the day that it is: ", on ". */
  private static final int LINK = 6;

  private final @Nullable LocalDate published;

  DateAttachment(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The date of a match; empty where none is told. */
  Optional<ToldDate> find(SentenceScene scene, FrameMatch match, Clause clause) {
    Map<TimeExpression, Integer> distances = distances(scene, match, clause);
    Optional<Map.Entry<TimeExpression, Integer>> nearest =
        distances.entrySet().stream().min(Map.Entry.comparingByValue());
    Optional<TimeExpression> time =
        nearest.map(best -> within(scene, best, distances, clause)).or(() -> behind(scene, match));
    if (time.isEmpty()) {
      return Optional.empty();
    }
    int distance = nearest.map(Map.Entry::getValue).orElse(TimeDistance.FARTHEST);
    return told(scene, match, clause, time.get(), distance);
  }

  /** How far those times stand that may be the match's, in the order of the text. */
  private static Map<TimeExpression, Integer> distances(
      SentenceScene scene, FrameMatch match, Clause clause) {
    Map<TimeExpression, Integer> distances = new LinkedHashMap<>();
    for (TimeExpression time : scene.times()) {
      List<Token> words = tokens(scene, time);
      boolean isAnothers =
          Reckoning.isOne(scene, match, words)
              || isOfName(scene, match, words)
              || words.stream().anyMatch(word -> scene.isBehindSemicolon(match.trigger(), word))
              || DaysBehindNouns.isOfWhatIsAhead(scene, match, words)
              || DaysBehindNouns.isOfWhatIsToldOf(scene, match, words)
              || isOfWhatTheySpokeOf(scene, match, time)
              || isOfPurpose(scene, match, clause, words);
      int distance = isAnothers ? TimeDistance.FARTHEST : TimeDistance.of(scene, match, words);
      if (distance < TimeDistance.FARTHEST) {
        distances.put(time, distance);
      }
    }
    return distances;
  }

  /** The date that a time tells of a match; empty where it must be another's. */
  private Optional<ToldDate> told(
      SentenceScene scene, FrameMatch match, Clause clause, TimeExpression time, int distance) {
    boolean isBeforePurpose =
        clause.isPurpose() && time.span().end() <= match.trigger().span().start();
    // "flew to Oslo on Monday for talks": the day of the flight.
    ToldDate told = resolve(time, isBeforePurpose ? clause.inPast() : clause);
    Optional<Interval> interval = told.interval();
    boolean isOver =
        clause.isTold()
            && clause.status() == Status.PLANNED
            && published != null
            && interval.isPresent()
            && interval.get().end().isBefore(published);
    boolean isOthers =
        (isOver && distance > 1)
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
        && TimeDistance.TELLING.contains(match.frame().id())
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
      Map.Entry<TimeExpression, Integer> nearest,
      Map<TimeExpression, Integer> distances,
      Clause clause) {
    TimeExpression wide = nearest.getKey();
    Optional<Interval> whole =
        distances.size() > 1 ? resolve(wide, clause).interval() : Optional.empty();
    if (whole.isEmpty()) {
      return wide;
    }
    boolean isYear = isYear(tokens(scene, wide));
    for (Map.Entry<TimeExpression, Integer> other : distances.entrySet()) {
      int gap = other.getKey().span().start() - wide.span().end();
      boolean isNear =
          isYear ? other.getValue() <= nearest.getValue() + FARTHER : 0 < gap && gap <= LINK;
      Optional<Interval> part =
          isNear ? resolve(other.getKey(), clause).interval() : Optional.empty();
      if (part.filter(days -> days.isPartOf(whole.get())).isPresent()) {
        return other.getKey();
      }
    }
    return wide;
  }

  private static boolean isYear(List<Token> words) {
    return isNumber(words) && words.get(0).form().length() == 4;
  }

  private static boolean isNumber(List<Token> words) {
    return words.size() == 1 && words.get(0).tag().equals("CD");
  }

  /** "in the aftermath of the 2018 Sulawesi earthquake": the year of what bears it in its name. */
  private static boolean isOfName(SentenceScene scene, FrameMatch match, List<Token> words) {
    if (!isNumber(words)) {
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
  private static Optional<TimeExpression> behind(SentenceScene scene, FrameMatch match) {
    if (!match.trigger().tag().startsWith("N")) {
      return Optional.empty();
    }
    for (TimeExpression time : scene.times()) {
      List<Token> words = tokens(scene, time);
      if (!words.isEmpty()
          && DaysBehindNouns.isBehind(scene, match.trigger(), words.get(0))
          && !Reckoning.isOne(scene, match, words)) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }

  /** The date that an expression of time tells in the tense of a clause. */
  ToldDate resolve(TimeExpression time, Clause clause) {
    return new ToldDate(time, time.resolve(Optional.ofNullable(published), clause.tense()));
  }

  /** "arrives for talks on Friday": the arrival is today's. */
  private static boolean isOfPurpose(
      SentenceScene scene, FrameMatch match, Clause clause, List<Token> words) {
    boolean isVerb = match.verb().equals(match.trigger()) && clause.tense() != Tense.FUTURE;
    if (!isVerb || !match.frame().is(Frame.Trait.JOURNEY)) {
      return false;
    }
    for (Token word : words) {
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
