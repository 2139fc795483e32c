package org.dragoman.events.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.time.Interval;
import org.dragoman.events.time.TimeExpression;
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
        && !EarlierNews.isOne(told);
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
