package org.dragoman.cli.analysis;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Window;
import org.dragoman.cli.record.StoreOptions;
import org.dragoman.cli.terminal.ColorChoice;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.view.Ink;
import org.dragoman.record.RecordStore;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands that tell of the record take: where it is, in which form, where to. */
final class ViewOptions {

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The form of the answer; text by default.")
  private ViewFormat format = ViewFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output; an older one is replaced.")
  private @Nullable String file;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; auto colours on a terminal only.")
  private ColorChoice color = ColorChoice.AUTO;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  /** The record, opened. */
  RecordStore open(Streams streams) {
    return store.open(streams);
  }

  /** The form that is asked for, where the command knows it. */
  ViewFormat format(Set<ViewFormat> known) {
    if (!known.contains(format)) {
      String names =
          known.stream().sorted().map(ViewFormat::toString).collect(Collectors.joining(", "));
      throw wrongUse("this command has no form " + format + "; it has " + names);
    }
    return format;
  }

  /** Writes the answer. */
  void write(Streams streams, String answer) {
    try (Output out = output(streams)) {
      out.print(answer);
    }
  }

  private Output output(Streams streams) {
    if (file == null) {
      return new Output("standard output", streams.out());
    }
    try {
      OutputStream out = Files.newOutputStream(Path.of(file));
      return new Output(file, new BufferedOutputStream(out));
    } catch (IOException | InvalidPathException e) {
      throw new DragomanException(
          file + ": cannot be written; name a file in a folder that exists and is yours", e);
    }
  }

  /** Makes words stand out on a terminal. */
  UnaryOperator<String> strong(Streams streams) {
    Ink ink = new Ink(color.isColored(streams.terminal(), file == null));
    return ink::bold;
  }

  /** The side that these words name. */
  Side side(SideNames names, String words) {
    return names
        .find(words)
        .orElseThrow(
            () ->
                wrongUse(
                    "no state or organisation is called '"
                        + words
                        + "'; write a code (TUR), a name (Türkiye, NATO) or org:NAME"));
  }

  /** The day that is given, else the latest of the record, else 1970. */
  LocalDate day(String option, @Nullable String given, RecordView view) {
    if (given != null) {
      return parse(option, given);
    }
    return view.findLatestDay().orElse(LocalDate.EPOCH);
  }

  /** The days between two options. */
  Window window(@Nullable String from, @Nullable String to) {
    LocalDate first = from == null ? null : parse("--from", from);
    LocalDate last = to == null ? null : parse("--to", to);
    if (first != null && last != null && last.isBefore(first)) {
      throw wrongUse("--to " + to + " lies before --from " + from);
    }
    return new Window(first, last);
  }

  private LocalDate parse(String option, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw wrongUse(option + " '" + day + "' is no day; write it as 2025-10-07");
    }
  }

  /** The value of a closed vocabulary. */
  <T extends Enum<T> & org.dragoman.codebook.Term> T term(Class<T> vocabulary, String wire) {
    try {
      return org.dragoman.codebook.Term.of(vocabulary, wire.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrongUse(String.valueOf(e.getMessage()));
    }
  }

  /** The command was called in a wrong way. */
  ParameterException wrongUse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
