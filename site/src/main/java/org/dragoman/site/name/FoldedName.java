package org.dragoman.site.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without what people leave out or write another way: case, accents, points, the article.
 */
final class FoldedName {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}.]+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}+&]+");
  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private FoldedName() {}

  static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    // Small letters that no accent is taken from.
    String letters =
        plain
            .toLowerCase(Locale.ROOT)
            .replace('ı', 'i')
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("&", " and ");
    String words = GAPS.matcher(letters).replaceAll(" ").strip();
    return ARTICLE.matcher(words).replaceFirst("");
  }
}
