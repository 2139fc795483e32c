package org.dragoman.evaluation.sentence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.CameoCode;
import org.dragoman.codebook.CameoTable;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * How far the CAMEO code of a prediction agrees with that of a gold event.
 *
 * @param isRoot whether the first two digits are the same
 * @param isCode whether the first three digits are the same
 * @param isNear whether the intensities are no more than one point apart
 */
record CodeAgreement(boolean isRoot, boolean isCode, boolean isNear) {

  static final CodeAgreement NONE = new CodeAgreement(false, false, false);

  private static final int ROOT = 2;
  private static final int CODE = 3;

  static CodeAgreement of(String gold, @Nullable String predicted) {
    if (predicted == null) {
      return NONE;
    }
    return new CodeAgreement(
        isSame(gold, predicted, ROOT), isSame(gold, predicted, CODE), isNear(gold, predicted));
  }

  private static boolean isSame(String gold, String predicted, int digits) {
    return gold.length() >= digits
        && predicted.length() >= digits
        && gold.substring(0, digits).equals(predicted.substring(0, digits));
  }

  private static boolean isNear(String gold, String predicted) {
    Optional<Double> told = intensity(gold);
    Optional<Double> found = intensity(predicted);
    return told.isPresent() && found.isPresent() && Math.abs(told.get() - found.get()) <= 1.0;
  }

  private static Optional<Double> intensity(String code) {
    return CameoTable.bundled().findCode(code).map(CameoCode::intensity);
  }

  /** What either of two predictions has right. */
  CodeAgreement or(CodeAgreement other) {
    return new CodeAgreement(
        isRoot || other.isRoot, isCode || other.isCode, isNear || other.isNear);
  }

  /** The quad classes of types; {@code YIELD} counts as {@code RETREAT}. */
  static Set<QuadClass> quadClasses(Set<String> types) {
    Set<QuadClass> classes = EnumSet.noneOf(QuadClass.class);
    for (String type : types) {
      String name = type.equals("YIELD") ? EventType.RETREAT.wire() : type;
      for (EventType known : EventType.values()) {
        if (known.wire().equals(name)) {
          classes.add(known.quadClass());
        }
      }
    }
    return classes;
  }
}
