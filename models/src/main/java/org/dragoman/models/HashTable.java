package org.dragoman.models;

/**
 * Numbers by 64-bit key, in one flat array with linear probing. An entry keeps 33 bits of the key
 * and 31 of the value, and the key's low bits choose its place. The keys are hashes already; two
 * texts that cannot be told apart are refused when the table is made, and a text that is not in the
 * table takes another's place with a chance of about one in 10<sup>10</sup>.
 */
public final class HashTable {

  private static final int VALUE_BITS = 31;
  private static final long VALUE_MASK = (1L << VALUE_BITS) - 1;

  private final long[] entries;

  private HashTable(long[] entries) {
    this.entries = entries;
  }

  /** A table of the {@code values} of {@code keys}, with {@code slots} places, a power of two. */
  static HashTable of(long[] keys, int[] values, int slots) {
    HashTable table = new HashTable(new long[slots]);
    for (int i = 0; i < keys.length; i++) {
      table.put(keys[i], values[i]);
    }
    return table;
  }

  private void put(long key, int value) {
    int slot = (int) key & (entries.length - 1);
    while (entries[slot] != 0) {
      if ((entries[slot] ^ key) >>> VALUE_BITS == 0) {
        throw new IllegalStateException(
            "two entries share the key " + key + "; choose another base for the hash");
      }
      slot = (slot + 1) & (entries.length - 1);
    }
    if (value <= 0) {
      throw new IllegalArgumentException("values must be above zero: " + value);
    }
    entries[slot] = (key & ~VALUE_MASK) | value;
  }

  /** The value of {@code key}, or 0 where there is none. */
  public int get(long key) {
    long[] all = entries;
    int mask = all.length - 1;
    int slot = (int) key & mask;
    while (true) {
      long entry = all[slot];
      if (entry == 0) {
        return 0;
      }
      if ((entry ^ key) >>> VALUE_BITS == 0) {
        return (int) (entry & VALUE_MASK);
      }
      slot = (slot + 1) & mask;
    }
  }

  void write(ModelOutput out) {
    out.longs(entries);
  }

  static HashTable read(ModelInput in) {
    return new HashTable(in.longs());
  }
}
