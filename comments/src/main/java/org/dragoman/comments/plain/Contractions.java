package org.dragoman.comments.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.comments.lexicon.Rows;

/** Opens contractions and short spellings: can't, I'm, u, gonna. Listed in contractions.tsv. */
final class Contractions {
  private static final Set<String> BEFORE_IS =
      Set.of("he", "she", "it", "that", "there", "who", "what", "where", "here", "how", "everyone");

  private final Map<String, List<String>> listed = new HashMap<>();

  Contractions() {
    for (Rows.Row row : Rows.ofResource(Contractions.class, "contractions.tsv", 2).rows()) {
      listed.put(row.cell(0), List.of(row.cell(1).split(" ", -1)));
    }
  }

  /** The words with every contraction opened. */
  List<Word> open(List<Word> words) {
    List<Word> opened = new ArrayList<>(words.size() + 8);
    for (Word word : words) {
      open(word, opened);
    }
    return opened;
  }

  private void open(Word word, List<Word> opened) {
    String text = word.text();
    boolean initial = text.length() == 1 && word.capital();
    List<String> parts = initial ? null : listed.get(text);
    if (parts != null) {
      parts.forEach(part -> opened.add(word.as(part)));
    } else if (text.indexOf('\'') > 0) {
      ending(word, opened);
    } else {
      opened.add(word);
    }
    if (word.possessive() && BEFORE_IS.contains(text)) {
      opened.add(word.as("is"));
    } else if (word.possessive() && text.equals("let")) {
      opened.add(word.as("us"));
    }
  }

  private static void ending(Word word, List<Word> opened) {
    String text = word.text();
    int mark = text.lastIndexOf('\'');
    String head = text.substring(0, mark);
    switch (text.substring(mark)) {
      case "'t" -> two(word, head.endsWith("n") ? cut(head) : head, "not", opened);
      case "'re" -> two(word, head, "are", opened);
      case "'ll" -> two(word, head, "will", opened);
      case "'ve" -> two(word, head, "have", opened);
      case "'d" -> two(word, head, "would", opened);
      case "'m" -> two(word, head, "am", opened);
      default -> opened.add(word.as(text.replace("'", "")));
    }
  }

  private static String cut(String head) {
    return head.substring(0, head.length() - 1);
  }

  private static void two(Word word, String first, String second, List<Word> opened) {
    opened.add(word.as(first));
    opened.add(word.as(second));
  }
}
