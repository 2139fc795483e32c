package org.dragoman.house.advisory;

import java.util.List;

/**
 * A known hole of a library.
 *
 * @param library the library, in the version that has it
 * @param id the advisory's id at OSV
 * @param aliases what others call it, such as {@code CVE-2021-44228}
 * @param severity how grave it is, in the words of who published it; empty where not told
 * @param summary it in one line
 * @param fixed the versions that no longer have it
 */
record Advisory(
    Library library,
    String id,
    List<String> aliases,
    String severity,
    String summary,
    List<String> fixed) {

  Advisory {
    aliases = List.copyOf(aliases);
    fixed = List.copyOf(fixed);
  }

  /** It in a line for people: library, what is wrong, and the way out. */
  String line() {
    String others = aliases.isEmpty() ? "" : " (" + String.join(", ", aliases) + ")";
    String grave = severity.isEmpty() ? "" : " " + severity;
    String way = fixed.isEmpty() ? "no version mends it" : "mended in " + String.join(", ", fixed);
    return library.name()
        + " "
        + library.version()
        + ": "
        + id
        + others
        + grave
        + ": "
        + summary
        + "; "
        + way;
  }
}
