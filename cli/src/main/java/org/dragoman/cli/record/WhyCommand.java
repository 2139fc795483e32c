package org.dragoman.cli.record;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman why}: why reports were merged, and why others were not. */
@Command(
    name = "why",
    sortOptions = false,
    description = {
      "Tells why the reports of a contact are one contact, with scores and rules, and why those",
      "of the nearest other contacts are not."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class WhyCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(paramLabel = "CONTACT", description = "The contact's id.")
  private String contactId;

  @Mixin private StoreOptions store = new StoreOptions();

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public WhyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (RecordStore record = store.open(streams);
        Output out = new Output("standard output", streams.out())) {
      if (record.findContact(contactId).isEmpty()) {
        streams.say("the record has no contact " + contactId + ", or it was deleted");
        return ExitStatus.FAILED;
      }
      List<Why> all = record.explain(contactId);
      if (all.isEmpty()) {
        out.print("one report alone, and none nearby\n");
      }
      for (Why why : all) {
        out.print(text(why));
      }
    }
    return ExitStatus.DONE;
  }

  private static String text(Why why) {
    StringBuilder text = new StringBuilder();
    text.append(why.belongs() ? "in    " : "apart ")
        .append(why.reportId())
        .append("\n      against ")
        .append(why.againstId())
        .append('\n');
    if (why.refusal() != null) {
      text.append("      refused: ").append(why.refusal()).append('\n');
    } else {
      text.append(
          String.format(
              Locale.ROOT, "      score %.1f, %.1f is enough%n", why.score(), why.threshold()));
    }
    why.rules().forEach(rule -> text.append("        ").append(rule).append('\n'));
    return text.toString();
  }
}
