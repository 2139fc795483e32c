package org.dragoman.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A line of {@code routes.tsv}: an address of the site and what each role gets there.
 *
 * @param method how it is asked
 * @param pattern the route as it is mapped
 * @param kind what it gives: a page, data, or a form's answer
 * @param address an address of that route on the {@link PeopledSite}
 * @param expected what each visitor gets; the columns stand in the order of {@link Visitor}
 */
public record Route(
    String method, String pattern, String kind, String address, Map<Visitor, String> expected) {

  public Route {
    expected = Map.copyOf(expected);
  }

  /** All lines. */
  public static List<Route> all() {
    List<Route> routes = new ArrayList<>();
    try (InputStream file =
        Objects.requireNonNull(Route.class.getResourceAsStream("routes.tsv"), "routes.tsv")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          routes.add(of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return routes;
  }

  private static Route of(String[] cells) {
    Map<Visitor, String> expected = new EnumMap<>(Visitor.class);
    int column = 4;
    for (Visitor visitor : Visitor.values()) {
      expected.put(visitor, cells[column++]);
    }
    return new Route(cells[0], cells[1], cells[2], cells[3], expected);
  }

  /** Whether it is a page that people look at. */
  public boolean isPage() {
    return kind.equals("page");
  }

  /** Method and route, as the mapping names them. */
  public String name() {
    return method + " " + pattern;
  }
}
