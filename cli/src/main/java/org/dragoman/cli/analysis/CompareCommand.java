package org.dragoman.cli.analysis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.TextFlow;
import org.dragoman.analysis.compare.Comparer;
import org.dragoman.analysis.compare.Comparison;
import org.dragoman.analysis.compare.ComparisonHtml;
import org.dragoman.analysis.compare.ComparisonJson;
import org.dragoman.analysis.compare.ComparisonText;
import org.dragoman.analysis.compare.ToneLexicon;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.briefing.Briefs;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.text.en.Nlp4jParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman compare}: both sides' readouts side by side. */
@Command(
    name = "compare",
    sortOptions = false,
    description = {
      "Lays the sides' own texts on a contact side by side: what both say, what one alone says,",
      "where they differ, what nobody tells. Where fewer than two sides have spoken, the reports",
      "of outlets stand in. Forms: text, html, json."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman compare c-1a2b3c",
      "  dragoman compare c-1a2b3c --all --format html --output comparison.html",
      "  dragoman compare c-1a2b3c --versions-of TUR"
    })
final class CompareCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(paramLabel = "CONTACT", description = "The contact's id, as find tells it.")
  private String contactId;

  @Option(names = "--all", description = "Compare every text that is no copy of another.")
  private boolean isAll;

  @Option(
      names = "--versions-of",
      paramLabel = "SIDE",
      description = "Compare the texts of this side alone, the oldest first.")
  private @Nullable String versionsOf;

  @Mixin private ViewOptions view = new ViewOptions();

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ViewFormat format = view.format(EnumSet.of(ViewFormat.TEXT, ViewFormat.HTML, ViewFormat.JSON));
    SideNames names = SideNames.load();
    try (RecordStore record = view.open(streams)) {
      Optional<Contact> found = record.findContact(contactId);
      if (found.isEmpty()) {
        streams.say("the record has no contact " + contactId + ", or it was deleted");
        return ExitStatus.FAILED;
      }
      Comparer comparer =
          new Comparer(
              record, names, Nlp4jParser.shared(), ActorLexicon.load(), ToneLexicon.load());
      Comparison comparison = compare(comparer, found.get(), names);
      String title = new Briefs(record, names, Ties.load()).headline(found.get().summary());
      String basis = Basis.sentence(record.facts());
      view.write(streams, write(comparison, title, basis, format));
    }
    return ExitStatus.DONE;
  }

  private Comparison compare(Comparer comparer, Contact contact, SideNames names) {
    if (versionsOf != null) {
      return comparer.compareVersions(contact, view.side(names, versionsOf));
    }
    return isAll ? comparer.compareAll(contact) : comparer.compare(contact);
  }

  private String write(Comparison comparison, String title, String basis, ViewFormat format) {
    int columns = streams.terminal().columns();
    return switch (format) {
      case JSON -> ComparisonJson.of(comparison, basis) + "\n";
      case HTML -> ComparisonHtml.of(comparison, title, basis);
      case TEXT, MARKDOWN, SVG, GRAPHML ->
          view.strong(streams).apply(title)
              + "\n\n"
              + ComparisonText.of(comparison, columns)
              + "\n"
              + TextFlow.wrap(basis, "", columns);
    };
  }
}
