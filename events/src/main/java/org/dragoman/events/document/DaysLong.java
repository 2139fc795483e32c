package org.dragoman.events.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Status;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.CalendarWords;
import org.dragoman.events.time.Interval;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * How many days a contact lasts, where its day is that of its beginning or end: "began a four-day
 * visit on Monday", "ended two days of talks on Tuesday", "on the second day of his visit".
 */
final class DaysLong {

  private static final WordLists WORDS = WordLists.bundled("dates.tsv");

  /** Verbs whose day is the first: "arrived on Monday on a three-day visit". */
  private static final Set<String> BEGINNING = WORDS.of("beginning");

  /** Verbs and nouns whose day is the last: "wound up two days of talks". */
  private static final Set<String> ENDING = WORDS.of("ending");

  private static final Set<String> WAYS = Set.of("on", "for", "at", "of", "after");

  /** A visit is seldom longer, and what is longer is no length of one. */
  private static final int LONGEST = 14;

  private DaysLong() {}

  /** The date of a contact from its first day to its last, as far as its mentions tell. */
  static ToldDate lengthen(ToldDate date, List<ContactMention> mentions) {
    Interval day = date.interval().orElse(null);
    if (day == null || day.precision() != DatePrecision.DAY) {
      return date;
    }
    for (ContactMention mention : mentions) {
      Optional<Interval> whole = whole(day, mention);
      if (whole.isPresent()) {
        return new ToldDate(date.expression(), whole);
      }
    }
    return date;
  }

  /** Whether the day of a mention is told as the last: "left on Friday at the end of his visit". */
  static boolean endsWith(ContactMention mention) {
    return mention.scene().sentence().tokens().stream()
        .anyMatch(word -> word.lemma().equals("day") && isEnd(mention, word));
  }

  private static Optional<Interval> whole(Interval day, ContactMention mention) {
    Clauses clauses = mention.scene().clauses();
    for (Token word : mention.scene().sentence().tokens()) {
      if (!word.lemma().equals("day") || !isOf(mention, word)) {
        continue;
      }
      int count = number(clauses, word);
      if (count > 1 && count <= LONGEST) {
        if (isEnd(mention, word)) {
          return Optional.of(Interval.span(day.start().minusDays(count - 1L), day.end()));
        }
        if (isBeginning(mention)) {
          return Optional.of(Interval.span(day.start(), day.start().plusDays(count - 1L)));
        }
      }
      int ordinal = CalendarWords.ordinal(clauses.dependents(word));
      if (ordinal > 1) {
        return Optional.of(Interval.span(day.start().minusDays(ordinal - 1L), day.end()));
      }
    }
    return Optional.empty();
  }

  /** "a four-day visit", "two days of talks": whether the days are those of the contact. */
  private static boolean isOf(ContactMention mention, Token day) {
    Clauses clauses = mention.scene().clauses();
    Token trigger = mention.match().trigger();
    if (clauses.after(day, "of").contains(trigger)) {
      return true;
    }
    if (clauses.isRoot(day)) {
      return false;
    }
    Token noun = clauses.above(day);
    if (clauses.governor(noun, "of").filter(part -> part.lemma().equals("part")).isPresent()) {
      // "as part of a four-day visit": on any of its days.
      return false;
    }
    if (noun.equals(trigger)) {
      return true;
    }
    return behindVerb(clauses, noun).filter(mention.match().verb()::equals).isPresent();
  }

  /** "left on a four-day visit", "left at the end of a four-day visit": the verb. */
  private static Optional<Token> behindVerb(Clauses clauses, Token noun) {
    Token at = noun;
    while (at.relation().equals("pobj") && !clauses.isRoot(at)) {
      Token preposition = clauses.above(at);
      if (!WAYS.contains(preposition.lemma()) || clauses.isRoot(preposition)) {
        return Optional.empty();
      }
      at = clauses.above(preposition);
    }
    return at.equals(noun) ? Optional.empty() : Optional.of(at);
  }

  private static boolean isBeginning(ContactMention mention) {
    return mention.clause().status() == Status.PLANNED
        || BEGINNING.contains(mention.match().verb().lemma());
  }

  /** "ended a four-day visit", "at the end of a four-day visit", "after two days of talks". */
  private static boolean isEnd(ContactMention mention, Token day) {
    SentenceScene scene = mention.scene();
    Token at = day;
    for (int step = 0; step < 6; step++) {
      if (ENDING.contains(at.lemma())) {
        return true;
      }
      if (at.tag().startsWith("VB") || scene.clauses().isRoot(at)) {
        return false;
      }
      at = scene.clauses().above(at);
    }
    return false;
  }

  /** How many days "four-day" or "four days" are; 0 where no number is told. */
  private static int number(Clauses clauses, Token day) {
    return clauses.dependents(day).stream()
        .filter(word -> word.tag().equals("CD"))
        .mapToInt(word -> CalendarWords.count(word.form()).orElse(0))
        .filter(number -> number > 0)
        .findFirst()
        .orElse(0);
  }
}
