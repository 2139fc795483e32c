package org.dragoman.models;

/**
 * A 64-bit polynomial hash of text, which gives the hash of two texts joined from the hashes of the
 * two, so that the name of a feature need never be written out to be looked up.
 */
public final class TextHash {

  private static final long BASE = 0x9E3779B97F4A7C55L;
  private static final long SPREAD = 0xD6E8FEB86659FD93L;
  private static final long SALT = 0xBF58476D1CE4E5B9L;
  private static final char JOINT = '_';

  private TextHash() {}

  /** The hash of {@code text}. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of the characters of {@code text} from {@code start} up to {@code end}. */
  public static long of(CharSequence text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  /** The weight of {@code length} characters: what {@link #join} needs of its second text. */
  public static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of two texts with an underscore between. */
  public static long join(long first, long second, long powerOfSecond) {
    return (first * BASE + JOINT) * powerOfSecond + second;
  }

  /** The weight of two texts with an underscore between. */
  public static long joinPowers(long first, long second) {
    return first * BASE * second;
  }

  /** The key of the feature of the given type and name; never 0. */
  public static long key(int type, long name) {
    long key = (name ^ (type + 1) * SALT) * SPREAD;
    key = (key ^ (key >>> 32)) * SPREAD;
    key ^= key >>> 29;
    return key == 0 ? 1 : key;
  }
}
