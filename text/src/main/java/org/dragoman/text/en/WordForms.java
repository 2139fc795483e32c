package org.dragoman.text.en;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import org.dragoman.models.Column;
import org.dragoman.models.Group;
import org.dragoman.models.Lexicon;
import org.dragoman.models.Words;

/** Describes the forms of words, and what the lexicon knows of them, to the models. */
final class WordForms {

  private static final int SHAPE_REPEATS = 2;
  private static final Column[] SUFFIXES = {
    Column.SUFFIX_1, Column.SUFFIX_2, Column.SUFFIX_3, Column.SUFFIX_4
  };

  private final Lexicon lexicon;

  WordForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Describes one word of a sentence.
   *
   * @param folded its folded form
   * @param number its place, from 1
   * @param count the number of words
   */
  void describe(Words words, String folded, int number, int count) {
    String lower = StringUtils.toLowerCase(folded);
    words.set(Column.FORM, number, folded);
    words.set(Column.LOWER, number, lower);
    words.set(Column.SHAPE, number, StringUtils.getShape(folded, SHAPE_REPEATS));
    affixes(words, lower, number);
    lexicon(words, lexicon.entry(lower), number);
    words.set(Group.ORTHOGRAPHY, number, Orthography.of(folded, number == 1));
    if (number == 1) {
      words.set(Group.POSITION, number, 0);
    } else if (number == count) {
      words.set(Group.POSITION, number, 1);
    }
  }

  private static void affixes(Words words, String lower, int number) {
    int length = lower.length();
    prefix(words, Column.PREFIX_2, number, lower, 2);
    prefix(words, Column.PREFIX_3, number, lower, 3);
    for (int i = 1; i <= SUFFIXES.length && i < length; i++) {
      words.set(SUFFIXES[i - 1], number, lower.substring(length - i));
    }
  }

  private static void prefix(Words words, Column column, int number, String lower, int length) {
    if (length < lower.length()) {
      words.set(column, number, lower.substring(0, length));
    }
  }

  private void lexicon(Words words, int entry, int number) {
    int ambiguity = Lexicon.ambiguity(entry);
    if (ambiguity >= 0) {
      words.set(Column.AMBIGUITY, number, lexicon.ambiguityClass(ambiguity));
      words.set(Group.AMBIGUITY, number, ambiguity);
    }
    int clusters = Lexicon.clusters(entry);
    if (clusters >= 0) {
      words.set(Group.CLUSTERS, number, clusters);
    }
  }
}
