package org.dragoman.models;

import java.util.Arrays;

/**
 * What features see of the words of one sentence. Word 0 is the artificial root; a value that is
 * not there has the power 0.
 */
@SuppressWarnings("EnumOrdinal") // columns are flat arrays
public final class Words {

  private static final int[] NONE = {};

  /** Hash and power of each column lie side by side, and those of one word in a row of cells. */
  private static final int PARTS = 2;

  private static final int CELLS = PARTS * Column.values().length;

  private final long[] cells;
  private final int[][][] values;

  /** Words {@code 0} to {@code size - 1}, of which nothing is known yet. */
  public Words(int size) {
    cells = new long[size * CELLS];
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
    int cell = word * CELLS + column.ordinal() * PARTS;
    cells[cell] = hash;
    cells[cell + 1] = power;
  }

  /** Sets the values of a group for {@code word}. */
  public void set(Group group, int word, int... numbers) {
    values[group.ordinal()][word] = numbers;
  }

  int[] values(Group group, int word) {
    return values[group.ordinal()][word];
  }

  /**
   * Reads what is seen of many columns, each at one of the places.
   *
   * @param nodes the word at each place, -1 for none, of which all is 0
   * @param places the place of each column that is read
   * @param columns the columns that are read
   * @param hashes takes their hashes
   * @param powers takes their powers
   */
  void read(int[] nodes, int[] places, int[] columns, long[] hashes, long[] powers) {
    long[] all = cells;
    for (int i = 0; i < places.length; i++) {
      int node = nodes[places[i]];
      if (node < 0) {
        hashes[i] = 0;
        powers[i] = 0;
      } else {
        int cell = node * CELLS + columns[i] * PARTS;
        hashes[i] = all[cell];
        powers[i] = all[cell + 1];
      }
    }
  }
}
