package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.contract.ReadingJson;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;

/** A report of one call, with heading sections, unnamed sources and a notice to commenters. */
class PhoneCallReportTest {

  private static final String TEXT =
      """
      Greek Foreign Minister George Gerapetritis and his Cypriot counterpart Constantinos Kombos \
      spoke about bilateral ties and developments in the region by telephone on Monday, diplomatic \
      sources in Greece said.
      The foreign ministers of Greece and Cyprus held a phone call on Monday to take stock of the \
      relations of the two countries.
      What the two sides said
      Sources at the Greek Foreign Ministry said that Gerapetritis and Kombos talked about issues \
      of mutual interest, but the topics were not made public.
      Such contact between the two countries is routine.
      Comments on this page are open to all readers. Please stay polite and respect others.
      """;

  private final DocumentReader reader = Dragoman.reader();

  @Test
  void itIsOneHeldCallOfBothMinisters() {
    Reading reading = reader.read(document());

    assertThat(reading.contacts()).hasSize(1);
    Event call = reading.contacts().get(0);
    assertThat(call.channel()).isEqualTo(Channel.PHONE);
    assertThat(call.status()).isEqualTo(Status.HELD);
    assertThat(call.participants())
        .extracting(Participant::name, Participant::office, Participant::country)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("George Gerapetritis", "foreign minister", "GRC"),
            org.assertj.core.groups.Tuple.tuple("Constantinos Kombos", "foreign minister", "CYP"));
    assertThat(call.agenda()).isEqualTo(Agenda.GENERAL);
    assertThat(call.attribution())
        .anyMatch(a -> a.kind() == AttributionKind.UNNAMED_OFFICIAL && "GRC".equals(a.country()));
    EventDate date = call.date();
    assertThat(date).isNotNull();
    assertThat(java.util.Objects.requireNonNull(date).start()).isEqualTo(LocalDate.of(2025, 10, 6));
  }

  @Test
  void whoTellsItIsNoTopicOfIt() {
    Document report =
        Document.of(
            "Ministers speak",
            "Danish Foreign Minister Lars Løkke Rasmussen and his Finnish counterpart Elina Valtonen"
                + " discussed bilateral relations in a phone call on Monday, according to diplomatic"
                + " sources.");

    Event call = reader.read(report).contacts().get(0);

    assertThat(call.topics()).extracting(Topic::text).containsExactly("bilateral relations");
    assertThat(call.agenda()).isEqualTo(Agenda.GENERAL);
  }

  @Test
  void speakingOfTheCallAgainIsNoOtherEvent() {
    Document report =
        Document.of(
            "Ministers speak",
            "Danish Foreign Minister Lars Løkke Rasmussen called his Finnish counterpart Elina Valtonen"
                + " on Monday. The dialogue also covered the region. It shows the constant dialogue of"
                + " Copenhagen and Helsinki.");

    assertThat(reader.read(report).events()).hasSize(1);
  }

  @Test
  void theNoticeToCommentersIsNoEvidence() {
    Event call = reader.read(document()).contacts().get(0);

    assertThat(call.evidence()).noneMatch(evidence -> evidence.text().contains("Comments"));
  }

  @Test
  void everySpanGivesItsWordsBack() {
    Document document = document();
    String content = document.content();
    for (Event event : reader.read(document).events()) {
      event.participants().forEach(p -> assertThat(p.span().of(content)).isEqualTo(p.text()));
      event.topics().forEach(t -> assertThat(t.span().of(content)).isEqualTo(t.text()));
      event.attribution().forEach(a -> assertThat(a.span().of(content)).isEqualTo(a.text()));
      event.evidence().forEach(e -> assertThat(e.span().of(content)).isEqualTo(e.text()));
    }
  }

  @Test
  void withoutPublicationDateMondayStaysOpenAndIsWarnedOf() {
    Reading reading = reader.read(document().withPublished(null));

    assertThat(reading.warnings())
        .contains("publication date unknown: 'Monday' is left unresolved");
  }

  @Test
  void theOutputIsTheSameInEveryLocale() {
    String usual = ReadingJson.write(reader.read(document()));
    Locale before = Locale.getDefault();
    try {
      for (String language : new String[] {"tr", "az"}) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(ReadingJson.write(Dragoman.reader().read(document()))).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Document document() {
    return Document.of("Greek and Cypriot foreign ministers talk on the phone", TEXT)
        .withPublished(Published.on(LocalDate.of(2025, 10, 7)));
  }
}
