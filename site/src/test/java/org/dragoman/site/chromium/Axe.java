package org.dragoman.site.chromium;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks axe-core what of a page breaks WCAG 2.2, levels A and AA. */
final class Axe {

  private static final String SOURCE = source();

  private static final String RUN =
      """
      const [options, done] = arguments;
      axe.run(document, options).then(
          found => done(found.violations.flatMap(rule => rule.nodes.map(
              node => rule.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 200)
                  + ' ' + (node.failureSummary || '').split('\\n').slice(1).join('; ')))),
          failure => done(['axe failed: ' + failure]));
      """;

  private Axe() {}

  /** What breaks a rule, a line each. */
  static List<String> check(Chromium browser) {
    return run(
        browser,
        Map.of(
            "runOnly", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
            "rules", Map.of("target-size", Map.of("enabled", true))));
  }

  /** What cannot be told from its ground. */
  static List<String> checkContrast(Chromium browser) {
    return run(
        browser, Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast"))));
  }

  private static List<String> run(Chromium browser, Map<String, Object> options) {
    browser.ask(SOURCE);
    return ((List<?>) browser.askLater(RUN, options)).stream().map(Object::toString).toList();
  }

  private static String source() {
    String name = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
