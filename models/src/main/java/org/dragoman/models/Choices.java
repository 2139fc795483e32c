package org.dragoman.models;

/**
 * The labels that the parser may choose from, in the order in which NLP4J goes through them.
 *
 * @param shift those that shift: the only ones where the stack holds but the root
 * @param noArc those that draw no arc
 * @param noArcShiftOrPass those that draw no arc and do not reduce
 * @param notBareReduce all but the one that reduces and draws no arc
 * @param leftArc those that draw an arc to the left
 * @param rightArc those that draw an arc to the right
 */
@SuppressWarnings("ArrayRecordComponent") // flat numbers, read millions of times a second
public record Choices(
    int[] shift,
    int[] noArc,
    int[] noArcShiftOrPass,
    int[] notBareReduce,
    int[] leftArc,
    int[] rightArc) {

  void write(ModelOutput out) {
    out.ints(shift);
    out.ints(noArc);
    out.ints(noArcShiftOrPass);
    out.ints(notBareReduce);
    out.ints(leftArc);
    out.ints(rightArc);
  }

  static Choices read(ModelInput in) {
    return new Choices(in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints());
  }
}
