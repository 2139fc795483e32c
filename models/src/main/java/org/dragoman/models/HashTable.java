package org.dragoman.models;

/**
 * Numbers by 64-bit key, in two flat arrays, with linear probing. The keys are hashes already; two
 * different texts with one key are refused when the table is made, and a text that is not in the
 * table takes another's place with a chance of about one in 10<sup>13</sup>.
 */
public final class HashTable {

  private final long[] keys;
  private final int[] values;
  private final int shift;

  private HashTable(long[] keys, int[] values) {
    this.keys = keys;
    this.values = values;
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(keys.length);
  }

  /** A table of the {@code values} of {@code keys}, with {@code slots} places, a power of two. */
  static HashTable of(long[] keys, int[] values, int slots) {
    HashTable table = new HashTable(new long[slots], new int[slots]);
    for (int i = 0; i < keys.length; i++) {
      table.put(keys[i], values[i]);
    }
    return table;
  }

  private void put(long key, int value) {
    int slot = (int) (key >>> shift);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        throw new IllegalStateException(
            "two entries share the key " + key + "; choose another base for the hash");
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    values[slot] = value;
  }

  /** The value of {@code key}, or 0 where there is none. */
  public int get(long key) {
    long[] keys = this.keys;
    int mask = keys.length - 1;
    int slot = (int) (key >>> shift);
    while (true) {
      long found = keys[slot];
      if (found == key) {
        return values[slot];
      }
      if (found == 0) {
        return 0;
      }
      slot = (slot + 1) & mask;
    }
  }

  void write(ModelOutput out) {
    out.longs(keys);
    out.ints(values);
  }

  static HashTable read(ModelInput in) {
    return new HashTable(in.longs(), in.ints());
  }
}
