package org.dragoman.site.page;

import java.util.List;

/**
 * A field of a contact with what it rests on.
 *
 * @param kind {@code who}, {@code when}, {@code where}, {@code about}, {@code status}, {@code
 *     channel}, {@code word-of}
 * @param value what the record holds, in words
 * @param rule why, in words; empty where nothing had to be chosen
 * @param quotes the words of the reports
 * @param otherwise what other reports say
 */
public record ContactField(
    String kind, String value, String rule, List<Quote> quotes, List<Quote> otherwise) {

  public ContactField {
    quotes = List.copyOf(quotes);
    otherwise = List.copyOf(otherwise);
  }

  /**
   * Words of a report.
   *
   * @param words the words; empty where the report's value has none of its own
   * @param value what the report says, in words; empty where it is the field's value
   * @param outlet who published it
   * @param href where the document stands on the site
   */
  public record Quote(String words, String value, String outlet, String href) {}
}
