package org.dragoman.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.codebook.Channel;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.record.DocumentEntry;
import org.dragoman.record.Report;
import org.dragoman.record.SourceClass;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;

/** Which parts of a text tell of which of its contacts. */
class ScopeTest {

  private static final LocalDate DAY = LocalDate.of(2025, 10, 8);

  private final String readout =
      """
      Kenyan Foreign Minister Musalia Mudavadi met Ethiopian Foreign Minister Gedion Timothewos in \
      Addis Ababa on Tuesday. The talks followed up on the phone call of 9 September between Kenyan \
      President William Ruto and Ethiopian Prime Minister Abiy Ahmed. Mr. Mudavadi raised the \
      railway to the coast. He asked for a date for its opening.
      """;

  @Test
  void whatIsOnlyRecalledHasItsOwnSentenceAlone() {
    assertThat(told(readout, Channel.PHONE)).contains("9 September").doesNotContain("railway");
  }

  @Test
  void theContactAtHandGoesOnAfterOneThatIsRecalled() {
    assertThat(told(readout, Channel.MEETING))
        .contains("raised the railway to the coast", "asked for a date");
  }

  @Test
  void anotherContactEndsWhatIsToldOfTheFirst() {
    String trip =
        """
        Kenyan Foreign Minister Musalia Mudavadi met Ethiopian Foreign Minister Gedion Timothewos in \
        Addis Ababa on Monday. They discussed the railway.

        Mr. Mudavadi spoke by phone with Ugandan Foreign Minister Jeje Odongo on Tuesday. They \
        discussed the price of maize.
        """;

    assertThat(told(trip, Channel.MEETING)).contains("railway").doesNotContain("maize");
    assertThat(told(trip, Channel.PHONE)).contains("maize").doesNotContain("railway");
  }

  @Test
  void aTextOnOneContactTellsOfItAltogether() {
    String text =
        "The harvest was poor.\n\nKenyan Foreign Minister Musalia Mudavadi met Ethiopian Foreign"
            + " Minister Gedion Timothewos in Addis Ababa on Monday.";

    assertThat(told(text, Channel.MEETING)).contains("harvest");
  }

  private static String told(String text, Channel channel) {
    Document document =
        Document.of("Mudavadi meets Timothewos", text).withPublished(Published.on(DAY));
    List<Report> reports = new ArrayList<>();
    for (Event event : Dragoman.reader().read(document).contacts()) {
      reports.add(report(document, event));
    }
    Report mine =
        reports.stream()
            .filter(report -> report.event().channel() == channel)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + channel + " in " + reports));
    return Scope.of(document, mine, reports).stream()
        .map(span -> span.of(document.content()))
        .collect(Collectors.joining(" … "));
  }

  private static Report report(Document document, Event event) {
    DocumentEntry entry =
        new DocumentEntry(
            document.id(), document.title(), null, null, null, DAY, "en", text(document));
    return new Report(
        document.id() + "#" + event.id(), "c", entry, event, SourceClass.OUTLET, null, null);
  }

  private static int text(Document document) {
    return document.content().length();
  }
}
