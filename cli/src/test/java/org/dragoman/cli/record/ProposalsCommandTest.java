package org.dragoman.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From repeated news of a new minister to a reader that knows the minister. */
@SuppressWarnings("NullAway.Init") // JUnit sets up
class ProposalsCommandTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private static String news(int number, String text) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"n%d\",\"text\":\"%s\",\"date\":\"2026-09-%02d\",\"outlet\":\"Outlet %d\"}%n",
        number,
        text,
        10 + number,
        number);
  }

  @Test
  void anAcceptedMinisterIsReadWithFromThenOn() throws IOException {
    String alone =
        "Solveig Haugland met Chilean President Gabriel Boric in Lima on September 16, 2026.";
    StringBuilder wire = new StringBuilder(news(7, alone));
    String[] guests = {"Chile", "Peru", "Kenya", "Japan"};
    for (int i = 1; i <= guests.length; i++) {
      wire.append(
          news(
              i,
              "Norwegian Foreign Minister Solveig Haugland met the foreign minister of "
                  + guests[i - 1]
                  + " in Oslo on September 1"
                  + (i - 1)
                  + ", 2026."));
    }
    assertThat(shell.run("ingest", shell.file("wire.jsonl", wire.toString()))).isZero();

    shell.run("proposals");
    assertThat(shell.output())
        .contains("Solveig Haugland, foreign minister of Norway")
        .contains("in 4 documents of 4 outlets, 2026-09-11 to 2026-09-14; the list has");
    assertThat(shell.said()).contains("1 office-holder proposed");
    String id = shell.output().split(" ", 2)[0];
    assertThat(shell.run("accept", id)).as("a reason is asked for").isEqualTo(2);

    assertThat(shell.run("accept", id, "--reason", "sworn in", "--from", "2026-09-01")).isZero();
    shell.run("proposals");
    assertThat(shell.said()).contains("0 office-holders proposed");
    shell.run("proposals", "--accepted");
    assertThat(shell.output())
        .contains("Solveig Haugland\t\tforeign minister\tNOR\t\t2026-09-01\t\t\trecord\n");
    shell.run("history");
    assertThat(shell.output()).contains(id + "  accepted by ").contains("sworn in");

    shell.run("recode");
    assertThat(shell.output()).contains("added n7#");
    assertThat(shell.said()).contains("nothing was changed, --apply changes it");
    shell.run("find", "--place", "Lima", "--format", "csv");
    assertThat(shell.output().lines()).hasSize(1);
    shell.run("recode", "--apply");
    shell.run("find", "--place", "Lima", "--format", "csv");
    assertThat(shell.output()).contains("foreign minister").contains("Solveig Haugland");
  }

  @Test
  void whoIsNotProposedCannotBeRejected() throws IOException {
    shell.run("ingest", shell.file("wire.jsonl", news(1, "Rain fell in Oslo.")));
    assertThat(shell.run("reject", "o123", "--reason", "no")).isEqualTo(1);
    assertThat(shell.said()).contains("the record proposes no office-holder o123");
  }
}
