package org.dragoman.site.text;

import java.util.List;
import org.dragoman.text.Span;

/**
 * A field of an event with the words it rests on.
 *
 * @param number tells the field from the others of its page
 * @param kind which field: {@code who}, {@code when}, {@code where}, {@code about}, {@code
 *     word-of}, {@code says}
 * @param value the field's value for people
 * @param note what must be known of it, such as what the text leaves out; empty for nothing
 * @param words the words
 * @param span where they stand
 */
public record FieldWords(
    int number, String kind, String value, String note, String words, Span span) {

  /** How many fields of a page have a number of their own in the style sheet. */
  public static final int NUMBERED = 60;

  /** The class by which style sheet and text find the field. */
  public String mark() {
    return "f" + number % NUMBERED;
  }

  /** The anchor of the field's first words. */
  public String anchor() {
    return "w" + number;
  }

  /** The fields' numbers begin at {@code first}. */
  static FieldWords numbered(
      List<FieldWords> before, String kind, String value, String note, String words, Span span) {
    return new FieldWords(before.size(), kind, value, note, words, span);
  }
}
