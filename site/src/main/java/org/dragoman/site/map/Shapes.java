package org.dragoman.site.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;
import org.springframework.stereotype.Component;

/** The outlines of states as they are drawn, out of {@code countries.tsv}. */
@Component
final class Shapes {

  private final Map<String, String> paths;

  Shapes() {
    Map<String, String> drawn = new LinkedHashMap<>();
    for (DataRow row : rows("countries.tsv", List.of("alpha3", "rings"))) {
      StringBuilder path = new StringBuilder();
      for (String ring : row.required("rings").split(";", -1)) {
        outline(ring, path);
      }
      drawn.put(row.required("alpha3"), path.toString());
    }
    paths = Collections.unmodifiableMap(drawn);
  }

  /** The path of each state by its alpha-3 code, in the form of SVG and the order of the file. */
  Map<String, String> paths() {
    return paths;
  }

  /** The states that have a shape, in the order of the file. */
  List<String> codes() {
    return List.copyOf(paths.keySet());
  }

  private static void outline(String ring, StringBuilder path) {
    char command = 'M';
    for (String place : ring.split(",", -1)) {
      int space = place.indexOf(' ');
      EqualEarth.Point point =
          EqualEarth.project(
              Double.parseDouble(place.substring(space + 1)),
              Double.parseDouble(place.substring(0, space)));
      path.append(command).append(number(point.x())).append(' ').append(number(point.y()));
      command = 'L';
    }
    path.append('Z');
  }

  /** With one decimal, and none where it is nought. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** The rows of a data file of the map. */
  static List<DataRow> rows(String file, List<String> columns) {
    try (InputStream stream = Shapes.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the site's jar lacks " + file);
      }
      return DataTable.rows(
          DataSource.of(new InputStreamReader(stream, StandardCharsets.UTF_8), file), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
