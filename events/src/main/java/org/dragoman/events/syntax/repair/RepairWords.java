package org.dragoman.events.syntax.repair;

import java.util.Set;

/** Words that several repairs look for. */
final class RepairWords {

  /** How a party hangs that may belong elsewhere. */
  static final Set<String> LOOSE =
      Set.of("vocative", "dep", "npadvmod", "prep", "nmod", "compound", "root", "advcl", "intj");

  /** Verbs behind which a speaker's words follow. */
  static final Set<String> SAYING =
      Set.of("say", "announce", "state", "claim", "declare", "add", "insist", "warn");

  /** Prepositions before those whom one has a contact with. */
  static final Set<String> COMPANY = Set.of("with", "between", "among", "from");

  private RepairWords() {}
}
