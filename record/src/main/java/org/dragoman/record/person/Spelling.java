package org.dragoman.record.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.data.Folding;

/**
 * A name without the accidents of its transcription: the words that count, each reduced to what the
 * ways of writing it in English, German, French and Turkish have in common. {@code Lavrov} and
 * {@code Lawrow}, {@code Jeyhun} and {@code Ceyhun}, {@code el-Sisi} and {@code al-Sissi} reduce to
 * the same.
 *
 * @param words the words as written, folded, lower case, without particles and initials
 * @param reduced the same words, reduced
 */
public record Spelling(List<String> words, List<String> reduced) {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "as", "ash", "ad", "an", "ar", "at", "az", "bin", "bint", "ibn", "ben", "abu",
          "von", "van", "der", "den", "de", "da", "do", "dos", "das", "del", "della", "di", "la",
          "le", "du", "ter", "zu", "af", "ul", "ur", "jr", "sr", "ii", "iii", "iv");

  /** Longer spellings go first; each pair is a way of writing and what it is reduced to. */
  private static final String[][] SOUNDS = {
    {"tsch", "c"},
    {"dsch", "c"},
    {"dzh", "c"},
    {"tch", "c"},
    {"sch", "s"},
    {"shch", "s"},
    {"kh", "h"},
    {"gh", "g"},
    {"zh", "c"},
    {"ch", "c"},
    {"sh", "s"},
    {"dj", "c"},
    {"ph", "f"},
    {"th", "t"},
    {"dh", "d"},
    {"ts", "z"},
    {"tz", "z"},
    {"ck", "k"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ya", "a"},
    {"ia", "a"},
    {"ja", "a"},
    {"yu", "u"},
    {"iu", "u"},
    {"ju", "u"},
    {"yo", "e"},
    {"ye", "e"},
    {"x", "h"},
    {"q", "k"},
    {"w", "v"},
    {"j", "c"},
    {"y", "i"}
  };

  public Spelling {
    words = List.copyOf(words);
    reduced = List.copyOf(reduced);
  }

  /** The spelling of {@code name}. */
  public static Spelling of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.fold(name).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() > 1 && !PARTICLES.contains(word)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      words.add(Folding.fold(name).toLowerCase(Locale.ROOT).strip());
    }
    return new Spelling(words, words.stream().map(Spelling::reduce).toList());
  }

  /** The first word, reduced. */
  public String first() {
    return reduced.get(0);
  }

  /** The last word, reduced: most often the family name. */
  public String last() {
    return reduced.get(reduced.size() - 1);
  }

  /** Whether there is one word alone. */
  public boolean isOneWord() {
    return reduced.size() == 1;
  }

  private static String reduce(String word) {
    String sounds = softened(word);
    for (String[] sound : SOUNDS) {
      sounds = sounds.replace(sound[0], sound[1]);
    }
    StringBuilder reduced = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      boolean isKept = i == 0 || !isVowel(c);
      boolean isDoubled = i > 0 && sounds.charAt(i - 1) == c;
      if (isKept && !isDoubled) {
        reduced.append(i == 0 && isVowel(c) ? 'a' : c);
      }
    }
    return reduced.toString();
  }

  /** {@code c} before a dark vowel or a consonant sounds as {@code k}. */
  private static String softened(String word) {
    StringBuilder softened = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      char before = i > 0 ? word.charAt(i - 1) : ' ';
      boolean isHard = c == 'c' && "aour lt ".indexOf(next) >= 0 && before != 's';
      softened.append(isHard ? 'k' : c);
    }
    return softened.toString();
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
