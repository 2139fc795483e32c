package org.dragoman.analysis.dyad;

import org.dragoman.codebook.EventType;
import org.jspecify.annotations.Nullable;

/**
 * How cooperative (up to 10) or hostile (down to −10) an event is, on the scale of Joshua S.
 * Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution 36
 * (1992), as CAMEO gives it for each of its twenty root codes.
 */
public final class Goldstein {

  private static final double[] BY_ROOT = {
    0.0, 3.0, 4.0, 1.0, 3.5, 6.0, 7.0, 5.0, -2.0, -5.0, -2.0, -4.0, -6.0, -6.5, -7.2, -4.0, -7.0,
    -9.0, -10.0, -10.0
  };

  private Goldstein() {}

  /** The value of an event by the root of its CAMEO code, else by its PLOVER type. */
  public static double of(EventType type, @Nullable String cameo) {
    int root = root(cameo);
    return root >= 1 && root <= BY_ROOT.length ? BY_ROOT[root - 1] : of(type);
  }

  /** The value of a type by the CAMEO root that PLOVER made it from. */
  public static double of(EventType type) {
    return switch (type) {
      case AGREE -> 4.0;
      case CONSULT -> 1.0;
      case SUPPORT -> 3.5;
      case CONCEDE, RETREAT -> 5.0;
      case COOPERATE -> 6.0;
      case AID -> 7.0;
      case REQUEST, ACCUSE -> -2.0;
      case REJECT, SANCTION -> -4.0;
      case THREATEN -> -6.0;
      case PROTEST -> -6.5;
      case MOBILIZE -> -7.2;
      case COERCE -> -7.0;
      case ASSAULT -> -10.0;
    };
  }

  private static int root(@Nullable String cameo) {
    if (cameo == null
        || cameo.length() < 2
        || !Character.isDigit(cameo.charAt(0))
        || !Character.isDigit(cameo.charAt(1))) {
      return 0;
    }
    return (cameo.charAt(0) - '0') * 10 + cameo.charAt(1) - '0';
  }
}
