package org.dragoman.comments.plain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.comments.lexicon.Rows;

/**
 * Folds characters: small letters, no accents, no invisible characters, one letter for all that
 * look like it. Which letters look alike stands in {@code confusables.tsv}.
 */
final class Folding {
  private static final int SQUARED_FIRST = 0x1F130;
  private static final int SQUARED_LAST = 0x1F189;
  private static final int REGIONAL_FIRST = 0x1F1E6;
  private static final int REGIONAL_LAST = 0x1F1FF;
  private static final int ALPHABET = 26;
  private static final int ROW = 32;

  private final Map<Integer, String> lookalikes = new HashMap<>();

  Folding() {
    for (Rows.Row row : Rows.ofResource(Folding.class, "confusables.tsv", 2).rows()) {
      if (row.cell(0).codePointCount(0, row.cell(0).length()) != 1) {
        throw row.mistake("the first column must hold one character: \"" + row.cell(0) + "\"");
      }
      lookalikes.put(row.cell(0).codePointAt(0), row.cell(1));
    }
  }

  /** The comment folded, each character with the stretch it came from. */
  Folded fold(String comment) {
    Folded.Builder folded = new Folded.Builder(comment);
    int index = 0;
    while (index < comment.length()) {
      int point = comment.codePointAt(index);
      int next = index + Character.charCount(point);
      if (point < 0x80) {
        folded.add((char) (point >= 'A' && point <= 'Z' ? point + ROW : point), index, next);
      } else {
        fold(point, index, next, folded);
      }
      index = next;
    }
    return folded.build();
  }

  private void fold(int point, int start, int end, Folded.Builder folded) {
    String same = lookalikes.get(Character.toLowerCase(point));
    if (same != null) {
      folded.add(same, start, end);
    } else if (point >= SQUARED_FIRST && point <= SQUARED_LAST) {
      folded.add((char) ('a' + (point - SQUARED_FIRST) % ROW % ALPHABET), start, end);
    } else if (point >= REGIONAL_FIRST && point <= REGIONAL_LAST) {
      folded.add((char) ('a' + point - REGIONAL_FIRST), start, end);
    } else {
      decomposed(point, start, end, folded);
    }
  }

  private void decomposed(int point, int start, int end, Folded.Builder folded) {
    String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    int index = 0;
    while (index < parts.length()) {
      int part = parts.codePointAt(index);
      index += Character.charCount(part);
      if (!isInvisible(part)) {
        int small = Character.toLowerCase(part);
        folded.add(lookalikes.getOrDefault(small, Character.toString(small)), start, end);
      }
    }
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0;
    };
  }
}
