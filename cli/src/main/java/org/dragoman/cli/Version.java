package org.dragoman.cli;

import org.dragoman.events.Dragoman;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, of the lexicon that every event carries, and of Java. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "dragoman " + (version == null ? "(unpacked classes)" : version),
      "lexicon " + Dragoman.lexiconVersion(),
      "java " + Runtime.version()
    };
  }
}
