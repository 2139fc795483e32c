package org.dragoman.sources.watch;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.dragoman.sources.feed.Feed;
import org.dragoman.sources.feed.FeedItem;
import org.dragoman.sources.html.Page;
import org.dragoman.sources.html.PageReader;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.web.Fetched;
import org.dragoman.sources.web.Fetcher;
import org.dragoman.sources.web.Robots;
import org.dragoman.sources.web.UnreachableException;
import org.dragoman.sources.web.Validators;
import org.dragoman.sources.web.WebAddress;
import org.dragoman.text.Document;

/** Fetches the article behind an item of a feed, or takes the feed's own words instead. */
final class ArticleFetch {

  private static final int MOST_TRIES = 3;

  private final Fetcher fetcher;
  private final Robots robots;

  ArticleFetch(Fetcher fetcher, Robots robots) {
    this.fetcher = fetcher;
    this.robots = robots;
  }

  /**
   * Hands over the article of {@code item}.
   *
   * @param tried how often that was tried in vain
   * @param resting hosts that are not asked again in this poll; grows
   * @return whether the item is done with; if not, it is to be tried at another poll
   */
  boolean take(
      FeedItem item, Feed feed, String input, int tried, Set<String> resting, Intake intake) {
    String link = item.link();
    if (link == null) {
      return own(item, feed, input, "the feed gives no address for it", intake);
    }
    try {
      return fetch(WebAddress.of(link), item, feed, input, resting, intake);
    } catch (UnreachableException e) {
      if (tried + 1 >= MOST_TRIES) {
        return own(item, feed, input, "its host failed " + MOST_TRIES + " times", intake);
      }
      intake.problem(new Problem(link, e.sentence()));
      return false;
    } catch (UnreadableException e) {
      return own(item, feed, input, "it " + e.sentence(), intake);
    }
  }

  private boolean fetch(
      URI url, FeedItem item, Feed feed, String input, Set<String> resting, Intake intake) {
    String host = String.valueOf(url.getHost());
    if (resting.contains(host)) {
      throw new UnreachableException("waits for the next poll, since its host has just failed");
    }
    try {
      if (!robots.allow(url)) {
        return own(item, feed, input, "its host does not allow robots there", intake);
      }
      Fetched answer = fetcher.fetch(url, Validators.NONE, robots.delay(url));
      if (answer.status() >= 500 || answer.isBusy()) {
        throw new UnreachableException(answer.refusal());
      }
      if (!answer.isFound()) {
        return own(item, feed, input, "its host answers with status " + answer.status(), intake);
      }
      Page page = PageReader.read(answer.bytes(), answer.charset(), answer.url().toString());
      intake.found(new Found(completed(page, item, feed), url.toString(), "", 0, null));
      return true;
    } catch (UnreachableException e) {
      resting.add(host);
      throw e;
    }
  }

  /** What the page does not say of itself, the feed says of it. */
  private static Document completed(Page page, FeedItem item, Feed feed) {
    return new Document(
        "",
        page.title().isBlank() ? item.title() : page.title(),
        page.text().isBlank() ? item.text() : page.text(),
        page.published() == null ? item.published() : page.published(),
        page.outlet() == null && feed.title() != null ? feed.title() : page.document().outlet(),
        page.url(),
        page.language().equals("und") ? item.language() : page.language(),
        page.warnings());
  }

  /** Hands over the words that the feed itself has, and says why. */
  private static boolean own(FeedItem item, Feed feed, String input, String reason, Intake intake) {
    if (item.hasWords()) {
      String warning = "only the feed's own words are read, since " + reason;
      Document document = item.document(feed.title(), List.of(warning));
      intake.found(new Found(document, input, "", 0, item.id().isEmpty() ? null : item.id()));
    } else {
      String name = item.link() == null ? input : item.link();
      intake.problem(new Problem(name, "cannot be read, since " + reason));
    }
    return true;
  }
}
