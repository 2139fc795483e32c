package org.dragoman.record.merge;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actors.data.Folding;

/**
 * A short stand-in for a text: the smallest hashes of its runs of words. Two texts that share most
 * of their runs share most of these. Bottom-k sketch, A. Broder, <i>On the resemblance and
 * containment of documents</i>, 1997; comparing two costs one pass over both.
 */
public final class Sketch {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private final int[] hashes;

  private Sketch(int[] hashes) {
    this.hashes = hashes;
  }

  /**
   * The sketch of {@code text} by its runs of {@code run} words, of at most {@code size} hashes.
   */
  public static Sketch of(String text, int run, int size) {
    String[] words = words(text);
    TreeSet<Integer> smallest = new TreeSet<>();
    for (int i = 0; i + run <= Math.max(words.length, run); i++) {
      int hash = 17;
      for (int j = i; j < Math.min(i + run, words.length); j++) {
        hash = mix(hash * 31 + words[j].hashCode());
      }
      smallest.add(hash);
      if (smallest.size() > size) {
        smallest.pollLast();
      }
      if (words.length <= run) {
        break;
      }
    }
    return new Sketch(smallest.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Reads what {@link #text()} wrote. */
  public static Sketch parse(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int[] hashes = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(hashes);
    return new Sketch(hashes);
  }

  /** The sketch in letters and digits. */
  public String text() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** The share of runs that both texts have, from 0 to 1, as the sketches tell it. */
  public double resemblance(Sketch other) {
    int size = Math.min(hashes.length, other.hashes.length);
    int most = Math.max(hashes.length, other.hashes.length);
    if (size == 0) {
      return 0;
    }
    int union = 0;
    int shared = 0;
    int i = 0;
    int j = 0;
    while (union < most && (i < hashes.length || j < other.hashes.length)) {
      if (j == other.hashes.length || (i < hashes.length && hashes[i] < other.hashes[j])) {
        i++;
      } else if (i == hashes.length || hashes[i] > other.hashes[j]) {
        j++;
      } else {
        shared++;
        i++;
        j++;
      }
      union++;
    }
    return (double) shared / union;
  }

  /** How many hashes it has: the runs of a short text, and no more than its size of a long one. */
  public int size() {
    return hashes.length;
  }

  /** The smallest hash: texts that resemble each other have it in common more often than not. */
  public int smallest() {
    return hashes.length == 0 ? 0 : hashes[0];
  }

  private static String[] words(String text) {
    Matcher matcher = WORD.matcher(Folding.fold(text).toLowerCase(Locale.ROOT));
    return matcher.results().map(java.util.regex.MatchResult::group).toArray(String[]::new);
  }

  /** Finalizer of MurmurHash3, so that neighbouring hashes do not stay neighbours. */
  private static int mix(int hash) {
    int mixed = hash;
    mixed ^= mixed >>> 16;
    mixed *= 0x85ebca6b;
    mixed ^= mixed >>> 13;
    mixed *= 0xc2b2ae35;
    mixed ^= mixed >>> 16;
    return mixed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && Arrays.equals(hashes, sketch.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return text();
  }
}
