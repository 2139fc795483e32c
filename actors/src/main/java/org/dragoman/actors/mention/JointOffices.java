package org.dragoman.actors.mention;

import java.util.OptionalInt;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.codebook.Level;

/** Two offices that one person holds: "Deputy Prime Minister and Minister of Finance". */
final class JointOffices {

  private final ActorSentence sentence;

  JointOffices(ActorSentence sentence) {
    this.sentence = sentence;
  }

  /** Where a second office would begin; empty where the first stands alone. */
  OptionalInt secondAfter(ToldOffice first) {
    boolean mayGoOn = !first.isPlural() && first.affiliations().isEmpty();
    boolean isJoined =
        sentence.is(first.end(), "and")
            || sentence.is(first.end(), "&")
            || sentence.is(first.end(), "/");
    int next = first.end() + 1;
    return mayGoOn && isJoined && !sentence.is(next, "the")
        ? OptionalInt.of(next)
        : OptionalInt.empty();
  }

  /**
   * Both offices, or one of them where a person holds but one.
   *
   * @param mayBeTwo whether two offices joined by "and" may be those of one person
   */
  ToldOffice join(ToldOffice first, ToldOffice second, boolean mayBeTwo) {
    if (second.isPlural() || second.kind() != OfficeKind.OFFICE) {
      return first;
    }
    boolean isOfOne = mayBeTwo || !second.affiliations().isEmpty();
    if (isOfOne && saysLess(first)) {
      return second.beginningAt(first.first());
    }
    boolean areHeldTogether =
        (first.kind() == OfficeKind.OFFICE || first.kind() == OfficeKind.SPOKESPERSON)
            && second.level() != Level.HEAD_OF_STATE
            && !isMinisterAndAmbassador(first, second)
            && !areTwoHeads(first, second);
    return isOfOne && areHeldTogether ? first.and(second) : first;
  }

  /** "the Russian foreign minister and ambassador": an ambassador is sent by the minister. */
  private static boolean isMinisterAndAmbassador(ToldOffice first, ToldOffice second) {
    Level level = first.level();
    return level != null && level.isOfGovernment() && second.level() == Level.AMBASSADOR;
  }

  /** "The Vice President and Prime Minister A spoke": two, where no state holds both offices. */
  private boolean areTwoHeads(ToldOffice first, ToldOffice second) {
    return sentence.is(first.first() - 1, "the")
        && second.affiliations().isEmpty()
        && first.isHead()
        && second.isHead();
  }

  /** "Assistant to the President and Homeland Security Advisor" holds the latter office. */
  private static boolean saysLess(ToldOffice office) {
    return office.name().endsWith("assistant to the president")
        || office.name().endsWith(" member")
        || office.name().startsWith("member of ");
  }
}
