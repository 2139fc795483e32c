package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.site.settings.SiteSettings;
import org.junit.jupiter.api.Test;

/** What the documents say of the site is so. */
class DocumentsTest {

  private static final Pattern REQUEST = Pattern.compile("GET (/api/v1/[^`\\s]*)");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)?\\.(\\w+)`");

  private final RunningSamples samples = RunningSamples.shared();

  @Test
  void everyRequestOfTheApiDocumentIsAnswered() throws IOException {
    Matcher request = REQUEST.matcher(document("api.md"));
    int count = 0;
    while (request.find()) {
      String path =
          request
              .group(1)
              .replace("contacts/{id}", "contacts/" + samples.contact("TUR", "AZE"))
              .replace("people/{id}", "people/Hakan%20Fidan")
              .replace("id=…", "id=call-ankara")
              .replace("?…", "");
      assertThat(samples.get(path).statusCode()).as(path).isEqualTo(200);
      count++;
    }
    assertThat(count).isGreaterThan(8);
  }

  @Test
  void everySettingIsDocumented() throws IOException {
    String document = document("configuration.md");
    for (String setting : settings("dragoman.", SiteSettings.class)) {
      assertThat(document).contains("`" + setting + "`");
    }
  }

  @Test
  void everyTestThatTheSecurityTableNamesIsThere() throws IOException {
    Matcher test = TEST.matcher(document("security.md"));
    String name = "";
    int count = 0;
    while (test.find()) {
      name = test.group(1) == null ? name : test.group(1);
      assertThat(test(name)).as(name + "." + test.group(2)).contains(test.group(2) + "(");
      count++;
    }
    assertThat(count).isGreaterThan(8);
  }

  @Test
  void healthIsForAllAndFiguresForTheMachineItselfAlone() {
    assertThat(samples.get("/operation/health/readiness").body()).contains("UP");
    assertThat(samples.get("/operation/health/liveness").body()).contains("UP");
    assertThat(samples.get("/operation/prometheus").body()).contains("http_server_requests");
    HttpResponse<String> proxied =
        samples.get("/operation/prometheus", "X-Forwarded-For", "192.0.2.1");
    assertThat(proxied.statusCode()).isEqualTo(302);
  }

  private static List<String> settings(String prefix, Class<?> type) {
    List<String> names = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      String name = prefix + part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      if (part.getType().isRecord()) {
        names.addAll(settings(name + ".", part.getType()));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  private static String document(String name) throws IOException {
    return Files.readString(Path.of("..", "docs", name));
  }

  private static String test(String name) throws IOException {
    Path folder = Path.of("src", "test", "java");
    try (Stream<Path> files = Files.walk(folder)) {
      Path file = files.filter(path -> path.endsWith(name + ".java")).findFirst().orElseThrow();
      return Files.readString(file);
    }
  }
}
