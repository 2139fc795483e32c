package org.dragoman.cli.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.table.Columns;
import org.dragoman.sources.web.Fetching;
import org.dragoman.text.DragomanException;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read, and what is known of it beforehand: the same for every command that reads. */
public final class InputOptions {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|-|URL",
      arity = "0..*",
      description = {
        "Files, folders (with all below them), quoted patterns such as 'reports/**/*.html', URLs,",
        "or - for standard input: plain text, HTML pages, JSON Lines",
        "(id, title, text, date, outlet, url, language), CSV, RSS, Atom and JSON feeds, web",
        "archives (WARC), each also as .gz."
      })
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Publication date of the documents, such as 2025-10-07; goes before their own.")
  private @Nullable String date;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published them; goes before what they say.")
  private @Nullable String outlet;

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      description = "Their headline; goes before their own.")
  private @Nullable String title;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Their language as ISO 639-1 code, such as en; otherwise found out.")
  private @Nullable String language;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=COLUMN,…",
      description = {
        "Which columns of a CSV table hold which fields, such as title=headline,text=body;",
        "fields are id, title, text, date, outlet, url, language."
      })
  private @Nullable String columns;

  @Option(
      names = "--allow-private-addresses",
      description =
          "Fetch URLs on loopback and private networks too; never for addresses of others.")
  private boolean privateAddresses;

  /** Whether the user named anything to read. */
  public boolean isNamed() {
    return !inputs.isEmpty();
  }

  /** What the user named and nothing else. */
  public List<String> named() {
    return inputs;
  }

  /** What the user named; standard input where it is a pipe and nothing is named. */
  public List<String> inputs(Terminal terminal) {
    if (!inputs.isEmpty()) {
      return inputs;
    }
    if (terminal.input()) {
      throw wrong("name a file, a folder, a pattern, a URL, or - for standard input");
    }
    return List.of("-");
  }

  /** The sources as the user wants them read. */
  public Sources sources(Streams streams) {
    return Sources.of(known(), streams.in())
        .columns(columns())
        .fetching(Fetching.POLITE.withPrivateAddresses(privateAddresses));
  }

  private Columns columns() {
    try {
      return columns == null ? Columns.USUAL_NAMES : Columns.of(columns);
    } catch (DragomanException e) {
      throw wrong("--columns: " + e.getMessage());
    }
  }

  private Known known() {
    return new Known(published(), outlet, title, language());
  }

  private @Nullable Published published() {
    if (date == null) {
      return null;
    }
    return Published.parse(date)
        .orElseThrow(
            () ->
                wrong(
                    "--date takes a day such as 2025-10-07 or an instant such as"
                        + " 2025-10-07T09:15:00Z, not '"
                        + date
                        + "'"));
  }

  private @Nullable String language() {
    if (language == null) {
      return null;
    }
    String code = language.toLowerCase(Locale.ROOT);
    if (!LANGUAGES.contains(code)) {
      throw wrong("--language takes an ISO 639-1 code such as en, not '" + language + "'");
    }
    return code;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(commandLine(), sentence);
  }

  private CommandLine commandLine() {
    return spec.commandLine();
  }
}
