package org.dragoman.evaluation.gold;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The CAMEO roots behind PLOVER's first list of types, which had one type for each root but for
 * unconventional violence: gold in those terms tells the root of the code.
 */
final class CameoRoots {

  private static final Map<String, String> ROOTS =
      Map.ofEntries(
          Map.entry("AGREE", "03"),
          Map.entry("CONSULT", "04"),
          Map.entry("SUPPORT", "05"),
          Map.entry("COOPERATE", "06"),
          Map.entry("AID", "07"),
          Map.entry("CONCEDE", "08"),
          Map.entry("RETREAT", "08"),
          Map.entry("YIELD", "08"),
          Map.entry("INVESTIGATE", "09"),
          Map.entry("DEMAND", "10"),
          Map.entry("DISAPPROVE", "11"),
          Map.entry("REJECT", "12"),
          Map.entry("THREATEN", "13"),
          Map.entry("PROTEST", "14"),
          Map.entry("MOBILIZE", "15"),
          Map.entry("SANCTION", "16"),
          Map.entry("COERCE", "17"),
          Map.entry("ASSAULT", "18"),
          Map.entry("FIGHT", "19"));

  private CameoRoots() {}

  /** The root that a type of the first list stands for; null where it is none of them. */
  static @Nullable String of(String type) {
    return ROOTS.get(type.toUpperCase(Locale.ROOT));
  }
}
