package org.dragoman.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One side of a coded event: the states (ISO 3166-1 alpha-3) and groups ({@code IGO}, {@code NGO}
 * …) on it, in alphabetical order.
 *
 * @param codes the codes
 * @param isIncomplete whether an actor is annotated that has no code
 */
public record Side(List<String> codes, boolean isIncomplete) {

  /** Nobody. */
  public static final Side NOBODY = new Side(List.of(), false);

  private static final Map<String, String> OLD_CODES =
      Map.of(
          "JAP", "JPN", "ITL", "ITA", "VTN", "VNM", "ROM", "ROU", "SAF", "ZAF", "ZAR", "COD", "TMP",
          "TLS", "GFR", "DEU");

  public Side {
    codes = List.copyOf(codes);
  }

  /**
   * The side of actors with these codes; a code is cut to its first three letters ({@code USAGOV}
   * is the USA), and codes of the older books are renewed.
   */
  public static Side of(List<? extends @Nullable String> codes) {
    TreeSet<String> known = new TreeSet<>();
    boolean isIncomplete = false;
    for (String code : codes) {
      String trimmed = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
      if (trimmed.isEmpty() || trimmed.startsWith("-")) {
        isIncomplete = true;
      } else {
        String state = trimmed.substring(0, Math.min(3, trimmed.length()));
        known.add(OLD_CODES.getOrDefault(state, state));
      }
    }
    return new Side(new ArrayList<>(known), isIncomplete);
  }

  /** Whether nobody with a code is on this side. */
  public boolean isEmpty() {
    return codes.isEmpty();
  }
}
