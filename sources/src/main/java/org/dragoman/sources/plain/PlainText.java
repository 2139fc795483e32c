package org.dragoman.sources.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.text.Document;

/** Reads plain text into a document. */
public final class PlainText {

  private static final int LONGEST_TITLE = 160;

  /** {@code ANKARA, Oct. 7 (Reuters) —}: the lead begins here, however short its first line is. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}\\p{M} .,'/’-]{2,40}(?:,\\s*\\p{L}{3,9}\\.?\\s\\d{1,2}\\b)?"
              + "(?:\\s*\\([^)]{2,40}\\))?\\s*[-–—]{1,2}\\s.*");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\ufeff&&[^\\n\\t]]");
  private static final Pattern TRAILING = Pattern.compile("[ \\t\\u00a0]+(?=\\n|$)");

  private PlainText() {}

  /**
   * The document in {@code bytes}. Its first line is the title where it looks like one: short, no
   * full stop at its end, no dateline, and either an empty line or a much longer one behind it.
   *
   * @throws UnreadableException when there are no words; the message is a problem sentence
   */
  public static Document read(byte[] bytes) {
    String text = normalised(Encoding.decode(bytes));
    if (text.isBlank()) {
      throw new UnreadableException("holds no text and is skipped");
    }
    int end = text.indexOf('\n');
    if (end > 0 && isTitle(text.substring(0, end), text.substring(end + 1))) {
      return document(text.substring(0, end), text.substring(end + 1).strip());
    }
    return document("", text);
  }

  private static Document document(String title, String text) {
    String words = title.startsWith("# ") ? title.substring(2) : title;
    return new Document("", words.strip(), text, null, null, null, "und", List.of());
  }

  /** Lines end with {@code \n}, control characters and blanks at the ends of lines are gone. */
  static String normalised(String raw) {
    String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    String clean = CONTROL.matcher(lines.replace('\u0085', '\n')).replaceAll("");
    return TRAILING.matcher(clean).replaceAll("").strip();
  }

  private static boolean isTitle(String line, String rest) {
    String first = line.strip();
    if (rest.isBlank() || first.length() > LONGEST_TITLE || DATELINE.matcher(first).matches()) {
      return false;
    }
    char last = first.charAt(first.length() - 1);
    if (".:;,…。".indexOf(last) >= 0 || first.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    if (rest.startsWith("\n")) {
      return true;
    }
    int next = rest.indexOf('\n');
    int nextLength = next < 0 ? rest.length() : next;
    return nextLength > LONGEST_TITLE || (nextLength >= 2 * first.length() && nextLength > 80);
  }
}
