package org.dragoman.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dragoman.cli.terminal.ExitStatus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistyped name of the record: nothing is answered out of it, and no file is left behind. */
@SuppressWarnings("NullAway.Init") // JUnit sets up
class MissingRecordTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "find,",
    "show,a1b2",
    "why,a1b2",
    "history,a1b2",
    "proposals,",
    "datasets,",
    "recode,",
    "export,",
    "delete,a1b2",
    "dyad,TUR AZE",
    "state,TUR",
    "brief,TUR AZE",
    "alerts,",
    "network,",
  })
  void commandsThatReadARecordSayThatThereIsNone(String command, String arguments) {
    Shell shell = new Shell(folder);
    String line = command + (arguments == null ? "" : " " + arguments);
    if (command.equals("delete")) {
      line += " --reason mistaken";
    }

    int status = shell.run(line.split(" "));

    assertThat(status).isEqualTo(ExitStatus.FAILED);
    assertThat(shell.output()).isEmpty();
    assertThat(shell.said())
        .isEqualToIgnoringNewLines(
            "dragoman: "
                + shell.store()
                + ": there is no record here; name one with --store, or make it with"
                + " 'dragoman ingest'");
    assertThat(Path.of(shell.store())).doesNotExist();
  }
}
