package org.dragoman.models;

/**
 * The weights of a linear model: for each feature a row with the labels that it speaks for or
 * against, and how much. A row is given as a number of which the low eight bits are its length and
 * the others its beginning; 0 is the empty row.
 */
public final class Weights {

  /** The bits of a row's number that hold its length. */
  static final int LENGTH_BITS = 8;

  private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

  private final HashTable rows;
  private final byte[] labels;
  private final float[] weights;

  Weights(HashTable rows, byte[] labels, float[] weights) {
    this.rows = rows;
    this.labels = labels;
    this.weights = weights;
  }

  /** The row of the feature with the given {@linkplain TextHash#key key}; 0 where unknown. */
  public int row(long key) {
    return rows.get(key);
  }

  /** Adds a row to the scores of the labels. */
  public void add(int row, float[] scores) {
    int start = row >>> LENGTH_BITS;
    int end = start + (row & LENGTH_MASK);
    for (int i = start; i < end; i++) {
      scores[labels[i] & 0xFF] += weights[i];
    }
  }

  void write(ModelOutput out) {
    rows.write(out);
    out.bytes(labels);
    out.floats(weights);
  }

  static Weights read(ModelInput in) {
    return new Weights(HashTable.read(in), in.bytes(), in.floats());
  }
}
