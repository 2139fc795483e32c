package org.dragoman.actors.coreference;

import java.util.Set;
import org.dragoman.actors.mention.GrammarWords;

/** Offices at the head of a state or its government that texts tell without the state. */
final class Leaders {

  private static final GrammarWords WORDS = GrammarWords.load();

  /** A text from Washington that tells of a prime minister means another state's. */
  static final Set<String> ALL = WORDS.words("leader");

  /** "the President" of a government's own report. */
  static final Set<String> OWN = WORDS.words("own-leader");

  private Leaders() {}
}
