package org.dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dragoman.cli.Commands;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * {@code docs/cli.md} says what {@code --help} says. With {@code -Ddragoman.rewrite=true} the test
 * writes the file instead of comparing it; CONTRIBUTING.md has the command.
 */
class CommandsDocumentTest {

  private static final Path DOCUMENT = Root.file("docs", "cli.md");
  private static final String HEAD =
      """
      # Commands

      Written from `--help` by a test; see CONTRIBUTING.md for the command that writes it anew.
      """;

  @Test
  void everyCommandIsDocumentedAsItsHelpHasIt() throws IOException {
    String written = HEAD + sections(commands());

    if (Boolean.getBoolean("dragoman.rewrite")) {
      Files.writeString(DOCUMENT, written, StandardCharsets.UTF_8);
    }
    assertThat(Root.text(DOCUMENT))
        .as("docs/cli.md is out of date; CONTRIBUTING.md has the command that writes it anew")
        .isEqualTo(written);
  }

  private static CommandLine commands() {
    return Commands.of(
        Streams.of(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            new Terminal(false, false, false, 100)));
  }

  private static String sections(CommandLine command) {
    StringBuilder text = new StringBuilder();
    text.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n```\n");
    text.append(help(command)).append("```\n");
    Set<CommandLine> below = new LinkedHashSet<>(command.getSubcommands().values());
    for (CommandLine each : below) {
      if (!each.getCommandSpec().usageMessage().hidden()) {
        text.append(sections(each));
      }
    }
    return text.toString();
  }

  private static String help(CommandLine command) {
    return command
        .getUsageMessage(Ansi.OFF)
        .replace(System.lineSeparator(), "\n")
        .replaceAll("[ ]+\n", "\n");
  }
}
