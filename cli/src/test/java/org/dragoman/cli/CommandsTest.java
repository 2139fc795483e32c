package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Subcommand;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {

  private final Streams streams =
      Streams.of(
          InputStream.nullInputStream(),
          new ByteArrayOutputStream(),
          new ByteArrayOutputStream(),
          new Terminal(false, false, false, 100));

  @Test
  void everyCommandIsListedByTheNameThatItGivesItself() {
    List<Subcommand> all = Commands.all();

    assertThat(all).hasSizeGreaterThan(30);
    assertThat(all)
        .allSatisfy(
            each ->
                assertThat(
                        each.maker().apply(streams).getClass().getAnnotation(Command.class).name())
                    .isEqualTo(each.name()));
  }

  @Test
  void onlyTheCommandThatIsCalledIsMade() {
    assertThat(Commands.called(streams, "dyad", "TUR", "AZE").getSubcommands())
        .containsOnlyKeys("dyad");
  }

  @Test
  void allAreThereForTheHelpAndForAMistypedName() {
    CommandLine ofHelp = Commands.called(streams, "--help");
    CommandLine ofMistake = Commands.called(streams, "dyda", "TUR", "AZE");

    assertThat(ofHelp.getSubcommands()).containsOnlyKeys(names().toArray(new String[0]));
    assertThat(ofMistake.getSubcommands()).containsOnlyKeys(names().toArray(new String[0]));
  }

  private static List<String> names() {
    return Commands.all().stream().map(Subcommand::name).toList();
  }
}
