package org.dragoman.models;

/**
 * The weights of a linear model: for each feature a row with the labels that it speaks for or
 * against, and how much. A row that speaks of most labels is kept dense, with a weight for every
 * label in an array of its own, since a processor adds eight neighbours as fast as one that it has
 * to look up; three of four additions are in such rows. The others name their labels.
 *
 * <p>A row is given as a number: of a sparse row the low eight bits are its length and the others
 * its beginning; of a dense row the low bits are {@value #DENSE} and the others its place among the
 * dense rows. 0 is the empty row.
 */
public final class Weights {

  /** The bits of a row's number that hold its length. */
  static final int LENGTH_BITS = 8;

  /** The length that marks a dense row; no sparse row is as long. */
  static final int DENSE = (1 << LENGTH_BITS) - 1;

  private final HashTable rows;
  private final byte[] labels;
  private final float[] weights;
  private final float[][] dense;

  Weights(HashTable rows, byte[] labels, float[] weights, float[][] dense) {
    this.rows = rows;
    this.labels = labels;
    this.weights = weights;
    this.dense = dense;
  }

  /** The row of the feature with the given {@linkplain TextHash#key key}; 0 where unknown. */
  public int row(long key) {
    return rows.get(key);
  }

  /**
   * Looks at the beginnings of rows, which lie far apart in memory, so that the processor fetches
   * them side by side before they are added one after the other.
   *
   * @return what was seen, for the compiler leaves out what nobody takes
   */
  int fetch(long[] rows, int count) {
    int seen = 0;
    for (int i = 0; i < count; i++) {
      int row = (int) rows[i];
      int start = row >>> LENGTH_BITS;
      seen += (row & DENSE) == DENSE ? dense[start].length : labels[start] + (int) weights[start];
    }
    return seen;
  }

  /** Adds a row to the scores of the labels, of which there is one for every label. */
  public void add(int row, float[] scores) {
    int start = row >>> LENGTH_BITS;
    int length = row & DENSE;
    if (length == DENSE) {
      addDense(dense[start], scores);
      return;
    }
    for (int i = start; i < start + length; i++) {
      scores[labels[i] & 0xFF] += weights[i];
    }
  }

  /**
   * A plain loop over two whole arrays, which the compiler turns into vector instructions; it would
   * not if the row were a stretch of a longer array.
   */
  private static void addDense(float[] row, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += row[i];
    }
  }

  void write(ModelOutput out) {
    rows.write(out);
    out.bytes(labels);
    out.floats(weights);
    out.rows(dense);
  }

  static Weights read(ModelInput in) {
    return new Weights(HashTable.read(in), in.bytes(), in.floats(), in.rows());
  }
}
