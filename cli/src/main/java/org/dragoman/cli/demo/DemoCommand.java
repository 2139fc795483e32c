package org.dragoman.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.reading.ReaderStart;
import org.dragoman.cli.terminal.ColorChoice;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.view.Ink;
import org.dragoman.cli.view.TextView;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.dragoman.text.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dragoman demo}: reads the demonstration articles and shows the record. */
@Command(
    name = "demo",
    sortOptions = false,
    description = "Reads the demonstration articles and shows the contacts that they report.",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class DemoCommand implements Callable<Integer> {

  private static final String SHOWN_IN_FULL = "fidan-bayramov-agency";

  private final Streams streams;

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

  public DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReaderStart start = ReaderStart.begin();
    List<Told> told = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Sources.of(Known.NOTHING, streams.in())
        .read(
            DemoArticles.inputs(),
            new Intake() {
              @Override
              public void found(Found found) {
                told.add(new Told(found.shownId(), start.reader().read(found.document())));
              }

              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
    problems.forEach(problem -> streams.say(problem.message()));
    show(told);
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void show(List<Told> told) {
    int columns = streams.terminal().columns();
    Ink ink = new Ink(color.isColored(streams.terminal(), true));
    List<Sighting> sightings = new ArrayList<>();
    for (Told one : told) {
      for (Event contact : one.reading().contacts()) {
        Published published = one.reading().document().published();
        sightings.add(
            new Sighting(one.name(), published == null ? null : published.day(), contact));
      }
    }
    long without = told.stream().filter(one -> one.reading().contacts().isEmpty()).count();
    try (Output out = new Output("standard output", streams.out())) {
      out.print(told.size() + " articles and readouts, invented for this demonstration\n\n");
      out.print(new ContactTable(ink, columns).of(sightings));
      out.print(
          "\n"
              + sightings.size()
              + " reports of contacts; "
              + without
              + " articles tell of none.\n\n");
      out.print("One article in full, each field with the words it rests on:\n\n");
      for (Told one : told) {
        if (one.name().equals(SHOWN_IN_FULL)) {
          out.print(new TextView(ink, columns).of(one.reading(), one.name()));
        }
      }
      out.print("\nTry it on a text of your own: ./dragoman read --date 2026-01-31 report.txt\n");
    }
  }

  /** What one article tells. */
  private record Told(String name, Reading reading) {}
}
