package org.dragoman.cli.analysis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.briefing.Brief;
import org.dragoman.briefing.BriefForms;
import org.dragoman.briefing.Briefs;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman brief}: a brief, each sentence with its sources. */
@Command(
    name = "brief",
    sortOptions = false,
    description = {
      "Writes a brief of a contact, of two sides, or of a week: each sentence with the reports and",
      "figures it rests on, and nothing that the record does not hold. Forms: text, markdown,",
      "html, json."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman brief c-1a2b3c --format markdown",
      "  dragoman brief TUR AZE",
      "  dragoman brief --week --on 2025-10-12"
    })
final class BriefCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      arity = "0..2",
      paramLabel = "CONTACT|SIDE",
      description = "A contact's id, or two sides.")
  private List<String> subject = List.of();

  @Option(names = "--week", description = "The week up to --on.")
  private boolean isWeek;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "As of that day; without it, the latest of the record.")
  private @Nullable String on;

  @Mixin private ViewOptions view = new ViewOptions();

  BriefCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ViewFormat format =
        view.format(
            EnumSet.of(ViewFormat.TEXT, ViewFormat.MARKDOWN, ViewFormat.HTML, ViewFormat.JSON));
    if (isWeek != subject.isEmpty()) {
      throw view.wrongUse("name a contact, or two sides, or --week alone");
    }
    SideNames names = SideNames.load();
    try (RecordStore record = view.open(streams)) {
      Briefs briefs = new Briefs(record, names, Ties.load());
      LocalDate asOf = view.day("--on", on, record);
      Brief brief;
      if (isWeek) {
        brief = briefs.week(asOf);
      } else if (subject.size() == 2) {
        brief = briefs.dyad(dyad(names), asOf);
      } else {
        Optional<Contact> found = record.findContact(subject.get(0));
        if (found.isEmpty()) {
          streams.say("the record has no contact " + subject.get(0) + ", or it was deleted");
          return ExitStatus.FAILED;
        }
        brief = briefs.contact(found.get());
      }
      view.write(streams, write(brief, format));
    }
    return ExitStatus.DONE;
  }

  private Dyad dyad(SideNames names) {
    Side first = view.side(names, subject.get(0));
    Side second = view.side(names, subject.get(1));
    if (first.equals(second)) {
      throw view.wrongUse("a dyad is of two sides, not " + names.name(first) + " twice");
    }
    return new Dyad(first, second);
  }

  private String write(Brief brief, ViewFormat format) {
    return switch (format) {
      case MARKDOWN -> BriefForms.markdown(brief);
      case HTML -> BriefForms.html(brief);
      case JSON -> Json.brief(brief);
      case TEXT, SVG, GRAPHML -> BriefForms.text(brief, streams.terminal().columns());
    };
  }
}
