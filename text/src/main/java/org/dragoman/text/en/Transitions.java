package org.dragoman.text.en;

import java.util.List;
import org.dragoman.models.TextHash;

/** The parser's moves, read from its labels: {@code L_R_det} draws a left arc "det" and reduces. */
final class Transitions {

  /** Which way an arc is drawn. */
  enum Arc {
    /** From the input to the stack. */
    LEFT,
    /** From the stack to the input. */
    RIGHT,
    NONE
  }

  /** What happens to the words after the arc. */
  enum Move {
    SHIFT,
    REDUCE,
    PASS
  }

  private final Arc[] arcs;
  private final Move[] moves;
  private final String[] relations;
  private final long[] hashes;
  private final long[] powers;

  Transitions(List<String> labels) {
    int size = labels.size();
    arcs = new Arc[size];
    moves = new Move[size];
    relations = new String[size];
    hashes = new long[size];
    powers = new long[size];
    for (int i = 0; i < size; i++) {
      String label = labels.get(i);
      arcs[i] = arc(label);
      moves[i] = move(label);
      relations[i] = label.substring(label.lastIndexOf('_') + 1);
      hashes[i] = TextHash.of(relations[i]);
      powers[i] = TextHash.power(relations[i].length());
    }
  }

  private static Arc arc(String label) {
    return switch (label.charAt(0)) {
      case 'L' -> Arc.LEFT;
      case 'R' -> Arc.RIGHT;
      case 'N' -> Arc.NONE;
      default -> throw new IllegalStateException("the model has an unknown arc: " + label);
    };
  }

  private static Move move(String label) {
    return switch (label.charAt(2)) {
      case 'S' -> Move.SHIFT;
      case 'R' -> Move.REDUCE;
      case 'P' -> Move.PASS;
      default -> throw new IllegalStateException("the model has an unknown move: " + label);
    };
  }

  Arc arc(int label) {
    return arcs[label];
  }

  Move move(int label) {
    return moves[label];
  }

  String relation(int label) {
    return relations[label];
  }

  long hash(int label) {
    return hashes[label];
  }

  long power(int label) {
    return powers[label];
  }
}
