package org.dragoman.sources.web;

import java.time.Duration;

/**
 * What a fetch may do, and how much and how long it may take.
 *
 * @param privateAddresses whether hosts on loopback and private networks may be asked
 * @param mostBytes the largest body, decompressed
 * @param connecting how long a connection may take to stand
 * @param whole how long a fetch may take in all, from the question to the last byte
 * @param hostDelay how long to wait between two questions to one host
 * @param userAgent what the fetcher calls itself
 */
public record Fetching(
    boolean privateAddresses,
    int mostBytes,
    Duration connecting,
    Duration whole,
    Duration hostDelay,
    String userAgent) {

  /** For the open web. */
  public static final Fetching POLITE =
      new Fetching(
          false,
          32 << 20,
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          Duration.ofSeconds(1),
          "Dragoman/0.1 (reads news feeds and articles for a record of diplomatic contact)");

  /** The word by which a robots.txt addresses this program. */
  public static final String ROBOT = "dragoman";

  /** These limits, with hosts on private networks allowed or not. */
  public Fetching withPrivateAddresses(boolean allowed) {
    return new Fetching(allowed, mostBytes, connecting, whole, hostDelay, userAgent);
  }

  /** These limits, with another largest body. */
  public Fetching withMostBytes(int bytes) {
    return new Fetching(privateAddresses, bytes, connecting, whole, hostDelay, userAgent);
  }

  /** These limits, with another time for a whole fetch. */
  public Fetching withWhole(Duration time) {
    return new Fetching(privateAddresses, mostBytes, connecting, time, hostDelay, userAgent);
  }

  /** These limits, with another pause between two questions to one host. */
  public Fetching withHostDelay(Duration delay) {
    return new Fetching(privateAddresses, mostBytes, connecting, whole, delay, userAgent);
  }

  /** These limits, under another name; say there how the people behind it can be reached. */
  public Fetching withUserAgent(String name) {
    return new Fetching(privateAddresses, mostBytes, connecting, whole, hostDelay, name);
  }
}
