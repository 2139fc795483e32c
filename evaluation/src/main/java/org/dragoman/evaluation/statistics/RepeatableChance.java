package org.dragoman.evaluation.statistics;

/**
 * The Mersenne Twister MT19937 of Matsumoto and Nishimura, "Mersenne Twister: a 623-dimensionally
 * equidistributed uniform pseudo-random number generator" (ACM TOMACS 8, 1998), seeded and drawn
 * from as the random numbers of Python are, so that intervals agree with scorers written in it.
 */
public final class RepeatableChance {

  private static final int SIZE = 624;
  private static final int SHIFT = 397;
  private static final int MATRIX = 0x9908b0df;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;

  private final int[] state = new int[SIZE];
  private int next = SIZE;

  public RepeatableChance(int seed) {
    if (seed < 0) {
      throw new IllegalArgumentException("seed must be zero or greater: " + seed);
    }
    begin(19650218);
    mix(seed);
  }

  private void begin(int seed) {
    state[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  /** The initialisation by an array of one number. */
  private void mix(int key) {
    int i = 1;
    for (int k = 0; k < SIZE; k++) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525)) + key;
      i = following(i);
    }
    for (int k = 0; k < SIZE - 1; k++) {
      state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941)) - i;
      i = following(i);
    }
    state[0] = UPPER;
  }

  private int following(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  private int nextWord() {
    if (next == SIZE) {
      for (int k = 0; k < SIZE; k++) {
        int y = (state[k] & UPPER) | (state[(k + 1) % SIZE] & LOWER);
        state[k] = state[(k + SHIFT) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : MATRIX);
      }
      next = 0;
    }
    int y = state[next++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  /** A number below {@code bound}, each as likely as the others: Python's {@code randrange}. */
  public int below(int bound) {
    int bits = 32 - Integer.numberOfLeadingZeros(bound);
    int drawn = nextWord() >>> (32 - bits);
    while (drawn >= bound) {
      drawn = nextWord() >>> (32 - bits);
    }
    return drawn;
  }

  /** A number from 0 up to but not including 1, of 53 bits: Python's {@code random}. */
  public double fraction() {
    long high = Integer.toUnsignedLong(nextWord()) >>> 5;
    long low = Integer.toUnsignedLong(nextWord()) >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /** A place in a list of {@code size} things, as Python's {@code choices} picks it. */
  public int pick(int size) {
    return (int) Math.floor(fraction() * size);
  }
}
