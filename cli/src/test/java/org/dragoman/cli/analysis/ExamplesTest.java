package org.dragoman.cli.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.cli.Main;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.dragoman.codebook.Channel;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Reading;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.store.Records;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples in docs/examples.md and docs/examples are what the commands print of the invented
 * articles of demo/articles. {@code -Ddragoman.rewrite=true} writes them anew. The version of the
 * lexicon, which changes with every word list, is left out of them.
 */
class ExamplesTest {

  private static final Path DOCS = Path.of("..", "docs");

  @TempDir private Path folder;

  @Test
  void theExamplesAreWhatTheCommandsPrint() throws IOException {
    ingest(Path.of("..", "demo", "articles"));
    String call = contact("BRA", "PRY", Channel.PHONE);

    StringBuilder page = new StringBuilder();
    page.append("# What the commands print\n\nOf the record of the invented articles in `demo/`, ")
        .append("made with `dragoman ingest demo/articles`. A test holds this page to the ")
        .append("commands. Drawings and pages: [timeline of two sides](examples/dyad.svg), ")
        .append("[network](examples/network.svg), [two readouts](examples/comparison.html), ")
        .append("[the same as JSON](examples/comparison.json).\n");
    for (List<String> command : commands(call)) {
      page.append("\n## dragoman ").append(String.join(" ", command)).append("\n\n");
      boolean isMarkdown = command.contains("markdown");
      page.append(isMarkdown ? "" : "```\n")
          .append(
              isMarkdown
                  ? run(command).replace("\n#", "\n###").replaceFirst("^#", "###")
                  : run(command))
          .append(isMarkdown ? "" : "```\n");
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put("examples.md", page.toString());
    files.put("examples/dyad.svg", run("dyad", "TUR", "AZE", "--format", "svg"));
    files.put("examples/network.svg", run("network", "--format", "svg"));
    files.put("examples/comparison.html", run("compare", call, "--format", "html"));
    files.put("examples/comparison.json", run("compare", call, "--format", "json"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = DOCS.resolve(file.getKey());
      if (Boolean.getBoolean("dragoman.rewrite")) {
        Files.createDirectories(DOCS.resolve("examples"));
        Files.writeString(path, file.getValue());
      }
      assertThat(Files.readString(path))
          .as(file.getKey() + ": out of date; CONTRIBUTING.md says how to write it anew")
          .isEqualTo(file.getValue());
    }
  }

  /** As the command does, but in one batch however slow the machine is: ids depend on batches. */
  private void ingest(Path articles) {
    DocumentReader reader = Dragoman.reader();
    List<Reading> readings = new ArrayList<>();
    Sources.of(Known.NOTHING, InputStream.nullInputStream())
        .read(
            List.of(articles.toString()),
            new Intake() {
              @Override
              public void found(Found found) {
                readings.add(reader.read(found.document()));
              }

              @Override
              public void problem(Problem problem) {
                throw new AssertionError(problem.message());
              }
            });
    try (RecordStore record = Records.open(store())) {
      record.add(readings);
    }
  }

  private static List<List<String>> commands(String call) {
    return List.of(
        List.of("compare", call),
        List.of("dyad", "TUR", "AZE"),
        List.of("brief", call),
        List.of("brief", "TUR", "AZE", "--format", "markdown"),
        List.of("brief", "--week"),
        List.of("network", "--limit", "8"),
        List.of("alerts"),
        List.of("person", "Hakan Fidan"),
        List.of("office", "foreign minister", "--of", "TUR"),
        List.of("state", "BRA"),
        List.of("organization", "NATO"));
  }

  private String contact(String first, String second, Channel channel) {
    try (RecordStore record = Records.open(store())) {
      return record
          .listContacts(
              ContactQuery.builder()
                  .sides(List.of(Side.state(first), Side.state(second)))
                  .channels(List.of(channel))
                  .build())
          .items()
          .get(0)
          .id();
    }
  }

  private String store() {
    return folder.resolve("demo.db").toString();
  }

  private String run(String... command) {
    return run(List.of(command));
  }

  private String run(List<String> command) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("--store", store()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        Main.run(
            Streams.of(new ByteArrayInputStream(new byte[0]), out, messages, Terminal.NONE),
            all.toArray(String[]::new));
    assertThat(status).as(command + ": " + messages.toString(StandardCharsets.UTF_8)).isZero();
    // A drawing breaks the line before the version now and then.
    return out.toString(StandardCharsets.UTF_8)
        .replaceAll("lexicon [0-9a-z-]+", "lexicon …")
        .replaceAll("\\b[0-9a-f]{12}(-[0-9a-f]{8})+\\b", "…");
  }
}
