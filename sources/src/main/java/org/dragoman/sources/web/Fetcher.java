package org.dragoman.sources.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.function.Predicate;
import org.dragoman.sources.intake.UnreadableException;

/**
 * Fetches from the web, safely and politely: public addresses only, every redirect checked like the
 * first address, bounded in size and time, one question at a time to a host. It fetches what it is
 * told and never what a document mentions.
 */
public final class Fetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;

  private final Fetching fetching;
  private final Pace pace = new Pace();
  private final Exchange exchange;

  public Fetcher(Fetching fetching) {
    this(fetching, at -> fetching.privateAddresses() || PublicAddresses.includes(at));
  }

  /** A fetcher that connects to those addresses only of which {@code isOpen} holds. */
  Fetcher(Fetching fetching, Predicate<InetAddress> isOpen) {
    this.fetching = fetching;
    this.exchange = new Exchange(fetching, isOpen);
  }

  /** The limits that this fetcher keeps. */
  public Fetching fetching() {
    return fetching;
  }

  /** Fetches {@code url}, whatever was fetched before. */
  public Fetched fetch(URI url) {
    return fetch(url, Validators.NONE, fetching.hostDelay());
  }

  /**
   * Fetches {@code url} unless it is unchanged since an answer with the validators {@code since}.
   *
   * @param delay the pause before the next question to the same host
   * @throws UnreachableException when there is no answer for now
   * @throws UnreadableException when there is none that may be taken; the message is a problem
   *     sentence
   */
  public Fetched fetch(URI url, Validators since, Duration delay) {
    URI next = WebAddress.of(url.toString());
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      pace.await(String.valueOf(next.getHost()), delay);
      Exchange.Answer answer = ask(next, since);
      if (answer.redirect() == null) {
        return answer.fetched();
      }
      next = redirected(next, answer.redirect());
    }
    throw new UnreadableException(
        "is redirected more than " + MOST_REDIRECTS + " times and is skipped");
  }

  private Exchange.Answer ask(URI url, Validators since) {
    try {
      return exchange.ask(url, since);
    } catch (IOException e) {
      String sentence = FetchSentences.of(e);
      throw FetchSentences.mayPass(e)
          ? new UnreachableException(sentence, e)
          : new UnreadableException(sentence, e);
    }
  }

  private static URI redirected(URI from, String location) {
    String absolute;
    try {
      absolute = from.resolve(location.strip().replace(" ", "%20")).toString();
    } catch (IllegalArgumentException e) {
      absolute = location;
    }
    if (!WebAddress.isOne(absolute)) {
      throw new UnreadableException(
          "is redirected to something that is no http or https address, and is skipped");
    }
    URI to = WebAddress.of(absolute);
    if (from.getScheme().equals("https") && to.getScheme().equals("http")) {
      throw new UnreadableException(
          "is redirected from https to an unprotected http address (" + to + ") and is skipped");
    }
    return to;
  }

  @Override
  public void close() {
    exchange.close();
  }
}
