package org.dragoman.comments.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.comments.lexicon.Lexicon;
import org.dragoman.comments.lexicon.Rows;

/** The way from a comment as written to its plain words. Holds no state of a comment. */
public final class Spelling {
  private static final int SPELT_OUT = 3;
  private static final int LONGEST = 24;

  private final Folding folding = new Folding();
  private final Contractions contractions = new Contractions();
  private final Lexicon lexicon;
  private final Disguises disguises;

  public Spelling(Lexicon lexicon) {
    this.lexicon = lexicon;
    Set<String> glue = new HashSet<>();
    Rows.ofResource(Spelling.class, "glue.tsv", 1).rows().forEach(row -> glue.add(row.cell(0)));
    this.disguises = new Disguises(lexicon, glue);
  }

  /** The plain words of {@code comment}, in its order. */
  public List<Word> words(String comment) {
    List<Word> written = Splitter.split(folding.fold(comment), comment);
    List<Word> plain = new ArrayList<>(written.size() + 8);
    int sentence = -1;
    for (Word word : contractions.open(spacedOut(written))) {
      plain.addAll(disguises.undo(word, word.capital() && word.sentence() == sentence));
      sentence = word.sentence();
    }
    return plain;
  }

  /** Joins words that are written letter by letter. */
  private List<Word> spacedOut(List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    int index = 0;
    while (index < words.size()) {
      int end = index;
      while (end < words.size() && words.get(end).text().length() == 1) {
        end++;
      }
      if (end - index >= SPELT_OUT) {
        join(words.subList(index, end), joined);
      } else {
        joined.addAll(words.subList(index, Math.max(end, index + 1)));
        end = Math.max(end, index + 1);
      }
      index = end;
    }
    return joined;
  }

  /** Joins the longest runs of letters that spell a word of the lists; a letter left over stays. */
  private void join(List<Word> letters, List<Word> joined) {
    int index = 0;
    while (index < letters.size()) {
      int end = Math.min(letters.size(), index + LONGEST);
      while (end - index >= SPELT_OUT && !spells(letters.subList(index, end))) {
        end--;
      }
      if (end - index >= SPELT_OUT) {
        joined.add(
            letters.get(index).joined(text(letters.subList(index, end)), letters.get(end - 1)));
        index = end;
      } else {
        joined.add(letters.get(index));
        index++;
      }
    }
  }

  private boolean spells(List<Word> letters) {
    return lexicon.words().contains(text(letters));
  }

  private static String text(List<Word> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.text()));
    return Disguises.letters(text.toString());
  }
}
