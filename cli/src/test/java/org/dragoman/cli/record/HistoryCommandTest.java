package org.dragoman.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of the record, as a program follows it. */
class HistoryCommandTest {

  private static final String REPORTS =
      """
      {"id":"one","title":"Ministers talk","text":"Kenyan Foreign Minister Musalia Mudavadi spoke by phone with his Ethiopian counterpart Gedion Timothewos on Tuesday.","date":"2025-10-15","outlet":"Rift Wire"}
      {"id":"two","title":"A visit to Oslo","text":"Danish Foreign Minister Lars Løkke Rasmussen visited Oslo on Monday and met Norwegian Foreign Minister Espen Barth Eide.","date":"2025-10-15","outlet":"Fjord Post"}
      """;

  @TempDir Path folder;

  @Test
  void sinceANumberOnlyWhatCameAfterItIsTold() throws IOException {
    Shell shell = new Shell(folder);
    shell.run("ingest", shell.file("reports.jsonl", REPORTS));
    shell.run("history");
    List<String> all = shell.output().lines().toList();
    assertThat(all).hasSize(2).allMatch(line -> line.contains("created by"));
    long last = number(all.get(1));

    String contact = shell.firstContact();
    shell.run("pin", contact, "--reason", "checked by telephone");
    assertThat(shell.run("history", "--since", String.valueOf(last))).isZero();
    assertThat(shell.output().lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(number(line)).isEqualTo(last + 1);
              assertThat(line).contains(contact, "pinned by", "checked by telephone");
            });
    shell.run("history", contact, "--since", String.valueOf(last));
    assertThat(shell.output().lines()).hasSize(1);
    assertThat(shell.run("history", "--since", String.valueOf(last + 1))).isZero();
    assertThat(shell.output()).isEmpty();
  }

  private static long number(String line) {
    return Long.parseLong(line.substring(0, line.indexOf(' ')));
  }
}
