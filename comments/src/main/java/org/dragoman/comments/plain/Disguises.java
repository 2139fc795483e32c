package org.dragoman.comments.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.comments.lexicon.Lexicon;
import org.dragoman.comments.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Undoes disguises of single words: figures and signs for letters, masks, drawn-out letters, a
 * letter left out or two swapped, a missing space. A word is only read otherwise where the reading
 * is a word of the lists and the writing is none, and no ordinary word.
 */
final class Disguises {
  private static final int LONGEST = 24;
  private static final int LONG_NAME = 9;
  private static final int LONG_PART = 6;
  private static final String LEET_FROM = "013456789@$!|+";
  private static final String LEET_TO = "oieasgtbgasiit";
  private static final long NEVER_MISSPELT =
      bits(
          WordClass.FILLER,
          WordClass.DETERMINER,
          WordClass.TRAILER,
          WordClass.BE,
          WordClass.SHOULD,
          WordClass.INTEND,
          WordClass.CALL,
          WordClass.WISH,
          WordClass.NEGATOR,
          WordClass.NOT_NEGATING,
          WordClass.SPEECH,
          WordClass.CONDEMN,
          WordClass.RECLAIM,
          WordClass.ADVERT,
          WordClass.PEOPLE,
          WordClass.SELF,
          WordClass.YOU,
          WordClass.INDIVIDUAL,
          WordClass.ANYONE);
  private static final Set<WordClass> MASKED =
      Set.of(
          WordClass.PROFANITY,
          WordClass.TELLING_OFF,
          WordClass.FUCK,
          WordClass.SLUR,
          WordClass.SOFT_SLUR,
          WordClass.INSULT);

  private final Lexicon lexicon;
  private final Map<String, String> misspelt = new HashMap<>();
  private final Map<Character, List<String>> maskable = new HashMap<>();
  private final Set<String> glue;

  Disguises(Lexicon lexicon, Set<String> glue) {
    this.lexicon = lexicon;
    this.glue = glue;
    Set<String> known = new HashSet<>(lexicon.words());
    known.addAll(glue);
    for (String word : lexicon.words()) {
      if ((lexicon.classesWith(word) & ~NEVER_MISSPELT) != 0) {
        misspell(word, known);
      }
      if (lexicon.entries(word).stream().anyMatch(e -> MASKED.contains(e.wordClass()))) {
        maskable.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      }
    }
  }

  private static long bits(WordClass... classes) {
    long bits = 0;
    for (WordClass wordClass : classes) {
      bits |= wordClass.bit();
    }
    return bits;
  }

  private void misspell(String word, Set<String> known) {
    boolean names =
        lexicon.has(word, WordClass.GROUP_ADJECTIVE) || lexicon.has(word, WordClass.GROUP);
    for (int i = 1; i < word.length(); i++) {
      if (i < word.length() - 1 && (word.length() >= 4 || (names && word.length() == 3))) {
        misspell(word.substring(0, i) + word.substring(i + 1), word, known);
      }
      if (word.length() >= 4) {
        misspell(swapped(word, i), word, known);
      }
    }
  }

  private void misspell(String written, String word, Set<String> known) {
    if (written.length() > 1
        && !known.contains(written)
        && !lexicon.has(written, WordClass.ORDINARY)) {
      misspelt.putIfAbsent(written, word);
    }
  }

  private static String swapped(String word, int i) {
    return word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1);
  }

  /**
   * The words that {@code word} stands for: itself when it is not disguised. A {@code name},
   * written with a capital within a sentence, is not taken for a misspelling.
   */
  List<Word> undo(Word word, boolean name) {
    String text = word.text();
    if (text.length() > LONGEST || isKnown(text)) {
      return List.of(word);
    }
    String plain = plain(text, name);
    if (plain != null) {
      return List.of(word.unmasked(plain));
    }
    List<Word> parts = name && text.length() < LONG_NAME ? List.of() : parts(word, letters(text));
    return parts.isEmpty() ? atSigns(word) : parts;
  }

  private boolean isKnown(String text) {
    return lexicon.words().contains(text)
        || glue.contains(text)
        || lexicon.has(text, WordClass.ORDINARY)
        || (text.length() == 1 && Character.isLetter(text.charAt(0)));
  }

  private @Nullable String plain(String text, boolean name) {
    if (!isDigits(text)) {
      String letters = letters(text);
      if (!letters.equals(text)) {
        String read = sounded(letters);
        if (read != null) {
          return read;
        }
        read = text.indexOf('1') >= 0 ? sounded(letters(text.replace('1', 'l'))) : null;
        if (read != null) {
          return read;
        }
      }
    }
    String masked = masked(text);
    if (masked != null) {
      return masked;
    }
    String drawn = sounded(text);
    return drawn != null || name ? drawn : misspelt.get(text);
  }

  /** The word of the lists that {@code text} spells, at most with drawn-out letters. */
  private @Nullable String sounded(String text) {
    if (lexicon.words().contains(text)) {
      return text;
    }
    String twice = drawnIn(text, 2);
    if (lexicon.words().contains(twice)) {
      return twice;
    }
    String once = drawnIn(text, 1);
    boolean drawn = !twice.equals(text) || text.length() > once.length() + 1;
    return drawn && lexicon.words().contains(once) ? once : null;
  }

  private static String drawnIn(String text, int most) {
    StringBuilder drawn = new StringBuilder();
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = i > 0 && text.charAt(i) == text.charAt(i - 1) ? run + 1 : 1;
      if (run <= most) {
        drawn.append(text.charAt(i));
      }
    }
    return drawn.toString();
  }

  /** The text with figures and signs read as letters. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = LEET_FROM.indexOf(text.charAt(i));
      letters.append(at < 0 ? text.charAt(i) : LEET_TO.charAt(at));
    }
    return letters.toString();
  }

  private static boolean isDigits(String text) {
    return text.chars().noneMatch(Character::isLetter);
  }

  /** The one word that fits a mask such as f**k; the first of the lists where several do. */
  private @Nullable String masked(String text) {
    boolean signs = text.chars().anyMatch(c -> "*#%&@$!".indexOf(c) >= 0);
    long visible = text.chars().filter(Character::isLetter).count();
    if (!signs || visible == 0 || text.length() < 3) {
      return null;
    }
    for (String word : maskable.getOrDefault(text.charAt(0), List.of())) {
      if (fits(text, word, visible)) {
        return word;
      }
    }
    return null;
  }

  private static boolean fits(String mask, String word, long visible) {
    if (word.length() == mask.length()) {
      for (int i = 0; i < mask.length(); i++) {
        if (Character.isLetter(mask.charAt(i)) && mask.charAt(i) != word.charAt(i)) {
          return false;
        }
      }
      return visible >= 2 || word.length() >= 4;
    }
    return visible >= 3 && mask.replaceAll("[^a-z]+", "").equals(word);
  }

  /** Two words written as one, of which at least one is of the lists. */
  private List<Word> parts(Word word, String text) {
    for (int cut = text.length() - 2; cut >= 2; cut--) {
      String head = text.substring(0, cut);
      String tail = text.substring(cut);
      if (isPart(head) && isPart(tail) && (sensitive(head) || sensitive(tail))) {
        return List.of(word.unmasked(head), word.unmasked(tail));
      }
    }
    return List.of();
  }

  private boolean isPart(String text) {
    return glue.contains(text) || sensitive(text);
  }

  private boolean sensitive(String text) {
    return text.length() >= 3
        && (lexicon.entries(text).stream().anyMatch(e -> SENSITIVE.contains(e.wordClass()))
            || (text.length() >= LONG_PART
                && (lexicon.classesWith(text) & WordClass.DISGUSTS.bit()) != 0));
  }

  private static final Set<WordClass> SENSITIVE =
      Set.of(
          WordClass.GROUP,
          WordClass.GROUP_ADJECTIVE,
          WordClass.HATE,
          WordClass.TRAIT,
          WordClass.VERMIN,
          WordClass.INSULT,
          WordClass.PROFANITY,
          WordClass.FUCK,
          WordClass.VIOLENCE,
          WordClass.DIE,
          WordClass.DISGUSTS,
          WordClass.SLUR,
          WordClass.SOFT_SLUR);

  /** Words that only a sign holds together are words of their own. */
  private static List<Word> atSigns(Word word) {
    String text = word.text();
    if (text.chars().allMatch(Character::isLetterOrDigit)) {
      return List.of(word);
    }
    List<Word> parts = new ArrayList<>();
    for (String part : text.split("[^\\p{L}\\p{N}]+", 0)) {
      if (!part.isEmpty()) {
        parts.add(word.as(part));
      }
    }
    return parts.isEmpty() ? List.of(word) : parts;
  }
}
