package org.dragoman.events.action;

import org.dragoman.codebook.EventType;
import org.jspecify.annotations.Nullable;

/** The CAMEO codes of acts that are promised, refused or threatened. */
final class Codes {

  private Codes() {}

  /** The code of an act of {@code from}, coded {@code cameo}, told as one of {@code to}. */
  static String turned(EventType from, @Nullable String cameo, EventType to) {
    return switch (to) {
      case AGREE -> promised(from, cameo);
      case REJECT -> refused(from);
      case THREATEN -> threatened(from);
      default -> throw new IllegalArgumentException("no act is turned into " + to.wire());
    };
  }

  /** The mode of an act of {@code from} told as one of {@code to}; null where there is none. */
  static @Nullable String turnedMode(EventType from, EventType to) {
    return switch (to) {
      case REJECT -> ofRefusal(from);
      case THREATEN -> ofThreat(from);
      default -> null;
    };
  }

  private static @Nullable String ofRefusal(EventType from) {
    return switch (from) {
      case CONSULT -> "meet";
      case AID, COOPERATE -> "assist";
      case CONCEDE -> "change";
      case RETREAT -> "yield";
      default -> null;
    };
  }

  private static @Nullable String ofThreat(EventType from) {
    return switch (from) {
      case SANCTION, PROTEST -> "relations";
      case COERCE -> "restrict";
      case ASSAULT, MOBILIZE -> "violence";
      default -> null;
    };
  }

  private static String promised(EventType from, @Nullable String cameo) {
    return switch (from) {
      case CONSULT -> "045".equals(cameo) ? "039" : "036";
      case SUPPORT -> "057".equals(cameo) ? "030" : "032";
      case COOPERATE -> "031";
      case AID -> aid(cameo);
      case CONCEDE -> "035";
      case RETREAT -> "0841".equals(cameo) ? "0353" : "085".equals(cameo) ? "0354" : "0356";
      default -> "030";
    };
  }

  private static String aid(@Nullable String cameo) {
    return switch (String.valueOf(cameo)) {
      case "071" -> "0331";
      case "072" -> "0332";
      case "073" -> "0333";
      case "074" -> "0334";
      default -> "033";
    };
  }

  private static String refused(EventType from) {
    return switch (from) {
      case CONSULT -> "125";
      case AID -> "122";
      case COOPERATE -> "121";
      case CONCEDE, RETREAT -> "124";
      default -> "120";
    };
  }

  private static String threatened(EventType from) {
    return switch (from) {
      case SANCTION -> "131";
      case COERCE -> "132";
      case PROTEST -> "133";
      case ASSAULT, MOBILIZE -> "138";
      default -> "130";
    };
  }
}
