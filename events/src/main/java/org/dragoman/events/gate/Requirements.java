package org.dragoman.events.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.events.frame.Demand;
import org.dragoman.events.frame.Need;
import org.dragoman.events.frame.Presence;

/** The demands of all frames, by the number of the first word that each asks for. */
final class Requirements {

  /** One demand in numbers; a set of which one must be there is a row of {@code oneOfEach}. */
  private static final class Requirement {
    private final int[] words;
    private final int[][] oneOfEach;
    private final Need need;

    Requirement(int[] words, int[][] oneOfEach, Need need) {
      this.words = words;
      this.oneOfEach = oneOfEach;
      this.need = need;
    }

    boolean isMet(GateScan scan, Presence presence) {
      for (int word : words) {
        if (!scan.has(word)) {
          return false;
        }
      }
      for (int[] set : oneOfEach) {
        if (!hasOne(scan, set)) {
          return false;
        }
      }
      return presence.mayMeet(need);
    }

    private static boolean hasOne(GateScan scan, int[] set) {
      for (int word : set) {
        if (scan.has(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Requirement[][] byWord;

  private Requirements(Requirement[][] byWord) {
    this.byWord = byWord;
  }

  static Requirements of(List<Demand> demands, Vocabulary vocabulary) {
    List<List<Requirement>> byWord = new ArrayList<>();
    for (Demand demand : demands) {
      int[] words =
          demand.words().stream().flatMapToInt(w -> Arrays.stream(vocabulary.numbers(w))).toArray();
      int[][] sets =
          demand.oneOfEach().stream().map(set -> heads(set, vocabulary)).toArray(int[][]::new);
      while (byWord.size() < vocabulary.size()) {
        byWord.add(new ArrayList<>());
      }
      byWord.get(words[0]).add(new Requirement(words, sets, demand.need()));
    }
    return new Requirements(
        byWord.stream()
            .map(list -> list.toArray(new Requirement[0]))
            .toArray(Requirement[][]::new));
  }

  /** Of a word of several parts, as {@code car+bomb}, the first is asked for. */
  private static int[] heads(Iterable<String> set, Vocabulary vocabulary) {
    List<Integer> heads = new ArrayList<>();
    for (String word : set) {
      int[] numbers = vocabulary.numbers(word);
      if (numbers.length > 0) {
        heads.add(numbers[0]);
      }
    }
    heads.sort(null);
    return heads.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether one demand is met by the words of a scan and by who is present. */
  boolean areMet(GateScan scan, Presence presence) {
    for (int i = 0; i < scan.count(); i++) {
      for (Requirement requirement : byWord[scan.found(i)]) {
        if (requirement.isMet(scan, presence)) {
          return true;
        }
      }
    }
    return false;
  }
}
