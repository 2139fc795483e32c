package org.dragoman.models;

import java.util.Arrays;

/**
 * What features see of the words of one sentence. Word 0 is the artificial root; a value that is
 * not there has the power 0.
 */
@SuppressWarnings("EnumOrdinal") // columns are flat arrays
public final class Words {

  private static final Column[] COLUMNS = Column.values();
  private static final int[] NONE = {};

  private final long[][] hashes;
  private final long[][] powers;
  private final int[][][] values;

  /** Words {@code 0} to {@code size - 1}, of which nothing is known yet. */
  public Words(int size) {
    hashes = new long[COLUMNS.length][size];
    powers = new long[COLUMNS.length][size];
    values = new int[Group.values().length][size][];
    for (int[][] group : values) {
      Arrays.fill(group, NONE);
    }
  }

  /** Sets what is seen of {@code word} in {@code column}. */
  public void set(Column column, int word, String text) {
    set(column, word, TextHash.of(text), TextHash.power(text.length()));
  }

  /** Sets what is seen of {@code word} in {@code column}, hashed already. */
  public void set(Column column, int word, long hash, long power) {
    hashes[column.ordinal()][word] = hash;
    powers[column.ordinal()][word] = power;
  }

  /** Sets the values of a group for {@code word}. */
  public void set(Group group, int word, int... numbers) {
    values[group.ordinal()][word] = numbers;
  }

  int[] values(Group group, int word) {
    return values[group.ordinal()][word];
  }

  long hash(int column, int word) {
    return hashes[column][word];
  }

  long power(int column, int word) {
    return powers[column][word];
  }
}
