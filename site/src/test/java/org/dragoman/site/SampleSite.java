package org.dragoman.site;

import java.util.Map;

/** Serves the sample reports until it is stopped, to look at pages: {@code SampleSite PORT}. */
final class SampleSite {

  private SampleSite() {}

  /** Starts it on the port that is named. */
  public static void main(String[] arguments) throws InterruptedException {
    RunningSamples.start(Map.of("server.port", arguments[0]));
    Thread.currentThread().join();
  }
}
