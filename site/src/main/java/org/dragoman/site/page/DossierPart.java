package org.dragoman.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a dossier as pages show it.
 *
 * @param key tells the part from others in addresses
 * @param title its heading
 * @param lines its lines
 */
public record DossierPart(String key, String title, List<Line> lines) {

  public DossierPart {
    lines = List.copyOf(lines);
  }

  /** Whether its lines are counts, to be drawn as bars. */
  public boolean isCounted() {
    return lines.stream().allMatch(line -> line.count() != null);
  }

  /**
   * A line.
   *
   * @param label what it is about
   * @param href the page of that; null for none
   * @param value what is told of it
   * @param valueHref the page of that; null for none
   * @param count a number by which it is drawn; null where it is no count
   * @param share of the largest number in the part, in percent
   */
  public record Line(
      String label,
      @Nullable String href,
      String value,
      @Nullable String valueHref,
      @Nullable Integer count,
      long share) {}
}
