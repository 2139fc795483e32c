package org.dragoman.site.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.actors.data.Folding;

/**
 * A name without what people leave out or write another way: case, accents, points, the article.
 */
final class FoldedName {

  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}+&]+");
  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private FoldedName() {}

  static String of(String name) {
    String letters =
        Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFKC))
            .toLowerCase(Locale.ROOT)
            .replace(".", "")
            .replace("&", " and ");
    String words = GAPS.matcher(letters).replaceAll(" ").strip();
    return ARTICLE.matcher(words).replaceFirst("");
  }
}
