package org.dragoman.cli.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.TextFlow;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.analysis.dossier.Row;
import org.dragoman.analysis.dossier.Section;

/** A dossier for people, on a terminal. */
final class DossierPage {

  private static final int LONGEST_BAR = 30;

  private DossierPage() {}

  static String of(Dossier dossier, String basis, UnaryOperator<String> strong, int columns) {
    StringBuilder out = new StringBuilder();
    out.append(strong.apply(EnglishWords.sentenceCase(dossier.title())))
        .append(", ")
        .append(
            dossier.contacts() == 0
                ? "no contact that took place"
                : Basis.counted(dossier.contacts(), "contact"))
        .append('\n');
    for (Section section : dossier.sections()) {
      out.append('\n').append(strong.apply(section.title())).append('\n');
      int widest = section.rows().stream().mapToInt(row -> row.label().length()).max().orElse(0);
      int width = Math.min(widest, columns / 2);
      int most =
          section.rows().stream()
              .mapToInt(row -> row.count() == null ? 0 : row.count())
              .max()
              .orElse(0);
      for (Row row : section.rows()) {
        out.append(row(row, width, most, columns));
      }
    }
    return out.append('\n').append(TextFlow.wrap(basis, "", columns)).toString();
  }

  private static String row(Row row, int width, int most, int columns) {
    Integer count = row.count();
    String label = String.format(Locale.ROOT, "  %-" + Math.max(1, width) + "s  ", row.label());
    if (count != null) {
      int bar = Math.max(1, count * Math.min(LONGEST_BAR, most) / Math.max(1, most));
      String drawn = count == 0 ? "" : " " + "━".repeat(bar);
      return label + String.format(Locale.ROOT, "%5d", count) + drawn + "\n";
    }
    String id = row.contact() == null ? "" : "  " + row.contact();
    List<String> lines =
        TextFlow.lines(row.value() + id, " ".repeat(width + 4), Math.max(columns, width + 30));
    return label
        + lines.get(0).strip()
        + "\n"
        + lines.stream().skip(1).map(line -> line + "\n").reduce("", String::concat);
  }
}
