package org.dragoman.evaluation.gold;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as event data has it: a type, who does it, to whom.
 *
 * @param type the PLOVER type, in the names of 2021
 * @param mode the mode; null where none is told
 * @param source who does it; all parties where they are on one footing
 * @param target to whom
 * @param contexts the PLOVER contexts; null where nobody has coded them
 * @param cameo the CAMEO code, or its root of two digits alone; null where nobody has coded it
 */
public record CodedEvent(
    String type,
    @Nullable String mode,
    Side source,
    Side target,
    @Nullable Set<String> contexts,
    @Nullable String cameo) {

  private static final Set<String> SYMMETRIC = Set.of("CONSULT", "AGREE", "COOPERATE");
  private static final Map<String, String> OLD_NAMES =
      Map.of(
          "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

  public CodedEvent {
    String upper = type.toUpperCase(Locale.ROOT);
    type = OLD_NAMES.getOrDefault(upper, upper);
    contexts = contexts == null ? null : Set.copyOf(contexts);
  }

  /** An event whose contexts and code nobody has coded. */
  public CodedEvent(String type, @Nullable String mode, Side source, Side target) {
    this(type, mode, source, target, null, null);
  }

  /**
   * In the terms of a gold that has {@code YIELD} where PLOVER has {@code CONCEDE} and {@code
   * RETREAT}.
   */
  public CodedEvent withYield() {
    boolean isYield = type.equals("CONCEDE") || type.equals("RETREAT");
    return isYield ? new CodedEvent("YIELD", mode, source, target, contexts, cameo) : this;
  }

  /** Whether the type itself puts all parties on one footing. */
  public boolean isSymmetric() {
    return SYMMETRIC.contains(type);
  }

  /** Whether the order of the parties says nothing, by the type or because there is no target. */
  public boolean isUnordered() {
    return isSymmetric() || (target.isEmpty() && source.codes().size() > 1);
  }

  /** Whether somebody has a code and nobody lacks one, so that the actors can be compared. */
  public boolean isCodable() {
    return !source.isIncomplete()
        && !target.isIncomplete()
        && !(source.isEmpty() && target.isEmpty());
  }

  /** For people: {@code ACCUSE FRA > DZA}. */
  @Override
  public String toString() {
    String sides =
        isUnordered()
            ? String.join(", ", source.codes())
                + (target.isEmpty() ? "" : " = " + String.join(", ", target.codes()))
            : named(source) + " > " + named(target);
    return type + (mode == null ? "" : " (" + mode + ")") + " " + sides;
  }

  private static String named(Side side) {
    return side.isEmpty() ? "nobody" : String.join(", ", side.codes());
  }
}
