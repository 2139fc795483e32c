package org.dragoman.events.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.events.time.Interval;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Document;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/**
 * A chronicle's page of one day ("Current events/2018 April 30"): what it reports without a date is
 * of that day, unless it tells of what was before.
 */
final class DayPage {

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:19|20)\\d\\d\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+\\d{1,2}\\b");

  /** Before a contact that others are busy with: "an inquiry regarding a meeting". */
  private static final Set<String> SPOKEN_OF = WordLists.bundled("dates.tsv").of("spoken-of");

  /** What hangs below a verb and has a verb of its own. */
  private static final Set<String> CLAUSES = Set.of("ccomp", "relcl");

  private static final Set<String> MEANWHILE = Set.of("when", "while");

  private static final Set<String> WAYS_BACK = Set.of("after", "from");

  private DayPage() {}

  /** The date in the title, where the document is such a page and was published that day. */
  static Optional<ToldDate> find(Document document) {
    Matcher matcher = DAY.matcher(document.title());
    if (document.published() == null || !matcher.find()) {
      return Optional.empty();
    }
    Span span = new Span(matcher.start(), matcher.end());
    Interval day = Interval.on(document.published().day());
    return Optional.of(
        new ToldDate(new TimeExpression(span, false, (published, tense) -> day), Optional.of(day)));
  }

  /** Gives the day to the contacts that are its news. */
  static void dateNews(List<Contact> contacts, List<SentenceScene> scenes, ToldDate date) {
    int news = firstOfNews(scenes);
    for (Contact contact : contacts) {
      ContactMention first = contact.mentions().get(0);
      boolean isHeld = contact.status() == Status.HELD || contact.status() == Status.UNDER_WAY;
      if (contact.date().isPresent()) {
        continue;
      }
      if (isHeld && isNews(first, news)) {
        dayOf(first, date).ifPresent(contact::inheritDate);
      } else if (contact.status() == Status.PLANNED && first.scene().number() <= news) {
        Lag.of(first.scene(), first.match())
            .flatMap(lag -> moved(date, lag))
            .ifPresent(contact::inheritDate);
      }
    }
  }

  /** The number of the first sentence behind the title and a topic: "2025 floods in Chad: …". */
  private static int firstOfNews(List<SentenceScene> scenes) {
    return scenes.stream()
        .filter(scene -> !scene.isTitle() && !isTopic(scene))
        .mapToInt(SentenceScene::number)
        .findFirst()
        .orElse(0);
  }

  private static boolean isTopic(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    return !words.isEmpty() && words.get(words.size() - 1).form().equals(":");
  }

  /** Whether it stands first, or in the present, and is not told of as something earlier. */
  private static boolean isNews(ContactMention told, int news) {
    boolean isReaction = told.channel() == Channel.SUMMONS;
    return (told.scene().number() <= news || told.isPresentTense() || isReaction)
        && !isSpokenOf(told)
        && !isBehindReturn(told)
        && !isToldOfBefore(told);
  }

  /** "a report concerning a phone call between A and B": what others are busy with. */
  private static boolean isSpokenOf(ContactMention told) {
    Clauses clauses = told.scene().clauses();
    Token noun = told.match().trigger();
    return noun.tag().startsWith("N")
        && !clauses.isRoot(noun)
        && SPOKEN_OF.contains(clauses.above(noun).lemma());
  }

  /**
   * "returns after a visit to Norway", "returned from Norway": the visit was before; where its days
   * are counted, the return is on the last.
   */
  private static boolean isBehindReturn(ContactMention told) {
    Clauses clauses = told.scene().clauses();
    FrameMatch match = told.match();
    return match.frame().is(Frame.Trait.JOURNEY)
        && !DaysLong.endsWith(told)
        && (isReturn(clauses, match.verb())
            || clauses
                .governor(match.trigger(), "after", "from")
                .filter(verb -> verb.lemma().equals("return"))
                .isPresent());
  }

  private static boolean isReturn(Clauses clauses, Token verb) {
    return verb.lemma().equals("return")
        && clauses.dependents(verb, "prep").stream()
            .anyMatch(way -> WAYS_BACK.contains(way.lemma()));
  }

  /**
   * "Officials say that A said at the talks …", "B, who was there during A's visit, is charged", "a
   * letter that she sent": what a clause in the past below one in the present tells is no news.
   */
  private static boolean isToldOfBefore(ContactMention told) {
    Clauses clauses = told.scene().clauses();
    Token at = told.match().trigger();
    boolean isPast =
        at.tag().startsWith("N")
            && clauses.dependents(at, "relcl").stream().anyMatch(verb -> isPast(clauses, verb));
    while (!clauses.isRoot(at)) {
      isPast |= isClause(clauses, at) && isPast(clauses, at);
      at = clauses.above(at);
      if (isPast && isPresent(clauses, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClause(Clauses clauses, Token verb) {
    return CLAUSES.contains(verb.relation())
        || (verb.relation().equals("advcl")
            && clauses.dependents(verb, "mark", "advmod").stream()
                .anyMatch(word -> MEANWHILE.contains(word.lemma())));
  }

  private static boolean isPast(Clauses clauses, Token verb) {
    return clauses.isFinitePast(verb)
        || clauses.dependents(verb, "auxpass").stream().anyMatch(aux -> aux.tag().equals("VBD"));
  }

  private static boolean isPresent(Clauses clauses, Token verb) {
    return VerbTags.PRESENT.contains(verb.tag())
        || clauses.dependents(verb, "aux", "auxpass").stream()
            .anyMatch(aux -> VerbTags.PRESENT.contains(aux.tag()));
  }

  /**
   * "met A, a day after talks with B": the talks were the day before; empty where nobody counts.
   */
  private static Optional<ToldDate> dayOf(ContactMention news, ToldDate page) {
    Optional<Lag> lag = Lag.of(news.scene(), news.match());
    return lag.isEmpty() ? Optional.of(page) : moved(page, lag.get());
  }

  private static Optional<ToldDate> moved(ToldDate page, Lag lag) {
    return page.interval()
        .flatMap(lag::move)
        .map(day -> new ToldDate(page.expression(), Optional.of(day)));
  }
}
