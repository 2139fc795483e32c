package org.dragoman.comments.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.comments.lexicon.Rows;
import org.dragoman.comments.plain.Plain;
import org.dragoman.comments.plain.Plain.Mark;

/** Foul-looking words in their harmless sense, told by the words around them: a garden hoe. */
final class Homonyms {
  private final Map<String, Set<String>> cues = new HashMap<>();

  Homonyms() {
    for (Rows.Row row : Rows.ofResource(Homonyms.class, "homonyms.tsv", 2).rows()) {
      cues.put(row.cell(0), Set.of(row.cell(1).split(",", -1)));
    }
  }

  /** Whether another word of the comment shows that the marked one is meant harmlessly. */
  boolean isHarmless(Plain plain, Mark mark) {
    String word = mark.entry().word();
    Set<String> words = cues.get(word);
    if (words == null && word.endsWith("s")) {
      words = cues.get(word.substring(0, word.length() - 1));
    }
    if (words == null) {
      return false;
    }
    boolean cued = words.stream().anyMatch(plain::has);
    return cued || isSurname(plain, mark, words);
  }

  /** Written with a capital within a sentence where the rest is small: Mr Dyke, Dick Van Dyke. */
  private static boolean isSurname(Plain plain, Mark mark, Set<String> words) {
    return words.contains("(name)")
        && plain.words().get(mark.start()).capital()
        && plain.sentenceStart(mark.start()) < mark.start()
        && plain.words().get(mark.start() - 1).capital();
  }
}
