package org.dragoman.cli.record;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.dragoman.cli.terminal.ColorChoice;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.view.Ink;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.code.ContactJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman find}: the contacts of the record that are asked for. */
@Command(
    name = "find",
    sortOptions = false,
    description = "Lists the contacts of the record that meet all conditions.",
    descriptionHeading = "%n",
    parameterListHeading = "%nConditions:%n",
    optionListHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman find --party TUR,AZE --channel phone",
      "  dragoman find --person Lavrov --from 2025-01-01 --format csv > lavrov.csv",
      "  dragoman find railway corridor --status planned"
    })
public final class FindCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private QueryOptions query = new QueryOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}: for people (the default), or one contact a line.")
  private FindFormat format = FindFormat.TABLE;

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

  public FindCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ContactQuery asked = query.query();
    try (RecordStore record = store.open(streams);
        Output out = new Output("standard output", streams.out())) {
      AtomicLong found = new AtomicLong();
      switch (format) {
        case TABLE -> {
          ContactLines lines =
              new ContactLines(
                  new Ink(color.isColored(streams.terminal(), true)), streams.terminal().columns());
          out.print(lines.heading());
          record.forEachContact(
              asked,
              contact -> {
                found.incrementAndGet();
                out.print(lines.of(contact));
              });
          streams.say(found + (found.get() == 1 ? " contact" : " contacts"));
        }
        case JSONL ->
            record.forEachContact(
                asked,
                summary ->
                    record
                        .findContact(summary.id())
                        .ifPresent(
                            contact ->
                                out.print(
                                    ContactJson.write(
                                            contact, record.listDatasetReports(contact.id()))
                                        + "\n")));
        case CSV -> {
          out.print(ContactRow.heading());
          record.forEachContact(asked, contact -> out.print(ContactRow.of(contact)));
        }
      }
    }
    return ExitStatus.DONE;
  }
}
