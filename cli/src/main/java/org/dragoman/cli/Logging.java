package org.dragoman.cli;

import java.util.List;

/**
 * Chooses where the libraries' logs go: nowhere for commands that people read the output of, and to
 * structured lines for the server.
 */
final class Logging {

  private static final String PROVIDER = "slf4j.provider";
  private static final String VERBOSITY = "slf4j.internal.verbosity";

  private Logging() {}

  /** Chooses by the command, before any library logs. */
  static void choose(String[] arguments) {
    boolean isServer = List.of(arguments).contains("serve");
    System.setProperty(VERBOSITY, "ERROR");
    System.setProperty(
        PROVIDER,
        isServer
            ? "ch.qos.logback.classic.spi.LogbackServiceProvider"
            : "org.slf4j.nop.NOPServiceProvider");
  }
}
