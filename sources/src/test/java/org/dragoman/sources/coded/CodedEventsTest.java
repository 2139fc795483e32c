package org.dragoman.sources.coded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.sources.coded.CodedActor.Role;
import org.dragoman.sources.intake.Taken;
import org.junit.jupiter.api.Test;

class CodedEventsTest {

  private final Taken taken = new Taken();

  @Test
  void gdeltEventsAreReadByTheirPlaces() throws IOException {
    String row =
        row(
            Dataset.GDELT_EVENTS,
            Map.of(
                "GLOBALEVENTID",
                "1250001",
                "SQLDATE",
                "20251007",
                "Actor1Name",
                "TURKEY",
                "Actor1CountryCode",
                "TUR",
                "Actor2Name",
                "BAKU",
                "Actor2CountryCode",
                "AZE",
                "EventCode",
                "041",
                "ActionGeo_FullName",
                "Ankara, Turkey",
                "ActionGeo_CountryCode",
                "TU",
                "SOURCEURL",
                "https://post.example/1"));

    read(row + "\n" + row.replace("1250001", "").stripTrailing() + "\n1\t2\n");

    CodedEvent event = taken.events().get(0);
    assertThat(event.dataset()).isEqualTo(Dataset.GDELT_EVENTS);
    assertThat(event.id()).isEqualTo("1250001");
    assertThat(event.date()).hasToString("2025-10-07");
    assertThat(event.cameo()).isEqualTo("041");
    assertThat(event.actors())
        .containsExactly(
            new CodedActor(Role.ACTOR, "TURKEY", "TUR", null),
            new CodedActor(Role.RECIPIENT, "BAKU", "AZE", null));
    assertThat(event.place()).extracting(place -> place.name()).isEqualTo("Ankara, Turkey");
    assertThat(event.url()).isEqualTo("https://post.example/1");
    assertThat(taken.problems())
        .containsExactly(
            "x:2: has no event id and is skipped",
            "x:3: has 2 columns where GDELT 2.0 events has 61, and is skipped");
  }

  @Test
  void gdeltMentionsNameTheirEventAndArticle() throws IOException {
    read(
        row(
            Dataset.GDELT_MENTIONS,
            Map.of(
                "GlobalEventID",
                "1250001",
                "EventTimeDate",
                "20251007091500",
                "MentionTimeDate",
                "20251007100000",
                "MentionSourceName",
                "post.example",
                "MentionIdentifier",
                "https://post.example/1")));

    CodedEvent event = taken.events().get(0);
    assertThat(event.id()).isEqualTo("1250001");
    assertThat(event.source()).isEqualTo("post.example");
    assertThat(event.actors()).isEmpty();
  }

  @Test
  void icewsAndPolecatAreReadByTheirHeaders() throws IOException {
    read(
        String.join("\t", Dataset.ICEWS.columns())
            + "\n"
            + row(
                Dataset.ICEWS,
                Map.of(
                    "Event ID",
                    "77",
                    "Event Date",
                    "2018-03-02",
                    "Source Name",
                    "Envoy (Japan)",
                    "Source Country",
                    "Japan",
                    "Target Country",
                    "Russian Federation",
                    "CAMEO Code",
                    "036",
                    "Event Text",
                    "Express intent to meet or negotiate",
                    "City",
                    "Tokyo",
                    "Country",
                    "Japan",
                    "Latitude",
                    "35.69"))
            + "\n");
    read(
        String.join("\t", Dataset.POLECAT.columns()).replace("Intensity", "Event Intensity")
            + "\r\n"
            + row(
                Dataset.POLECAT,
                Map.of(
                    "Event ID",
                    "P1",
                    "Event Date",
                    "2023-05-04",
                    "Event Type",
                    "CONSULT",
                    "Event Mode",
                    "visit",
                    "Actor Name",
                    "Japan",
                    "Actor Country",
                    "JPN",
                    "Recipient Name",
                    "Brazil",
                    "Recipient Country",
                    "BRA",
                    "Placename",
                    "Osaka"))
            + "\r\n");

    CodedEvent icews = taken.events().get(0);
    assertThat(icews.cameo()).isEqualTo("036");
    assertThat(icews.actors())
        .extracting(CodedActor::country)
        .containsExactly("Japan", "Russian Federation");
    assertThat(icews.place()).isEqualTo(new CodedPlace("Tokyo", "Japan", 35.69, null));
    CodedEvent polecat = taken.events().get(1);
    assertThat(polecat.type()).isEqualTo("CONSULT");
    assertThat(polecat.mode()).isEqualTo("visit");
    assertThat(polecat.place()).extracting(place -> place.name()).isEqualTo("Osaka");
    assertThat(taken.problems()).isEmpty();
  }

  @Test
  void ploverRecordsAreReadEventByEvent() throws IOException {
    read(
        """
        {"id":"p1","date":"2024-02-29","actor":[{"code":"FRA","entity_text":"Paris"}],"event":["CONSULT","agree"],"recipient":[{"code":"EGY"}],"mode":["phone"],"event_loc":{"resolved_place":"Cairo","country_code":"EGY","lat":30.0,"lon":31.2},"cite_info":{"url":"https://x.example/1","publication":"X"}}
        nonsense
        """);

    assertThat(taken.events()).extracting(CodedEvent::type).containsExactly("CONSULT", "AGREE");
    assertThat(taken.events().get(0).actors())
        .extracting(CodedActor::country)
        .containsExactly("FRA", "EGY");
    assertThat(taken.events().get(0).place()).isEqualTo(new CodedPlace("Cairo", "EGY", 30.0, 31.2));
    assertThat(taken.problems()).containsExactly("x:2: is not valid JSON and is skipped");
  }

  @Test
  void documentsAreNoEventData() {
    assertThat(CodedEvents.datasetOf("{\"id\":\"1\",\"text\":\"event actor\"}")).isEmpty();
    assertThat(CodedEvents.datasetOf("title\ttext\nA\tB")).isEmpty();
    assertThat(CodedEvents.datasetOf("Two envoys met.")).isEmpty();
  }

  private void read(String export) throws IOException {
    Dataset dataset = CodedEvents.datasetOf(export).orElseThrow();
    CodedEvents.read(dataset, new ByteArrayInputStream(export.getBytes(UTF_8)), "x", taken);
  }

  private static String row(Dataset dataset, Map<String, String> cells) {
    Map<String, String> left = new HashMap<>(cells);
    String row =
        String.join(
            "\t",
            dataset.columns().stream()
                .map(column -> left.containsKey(column) ? String.valueOf(left.remove(column)) : "")
                .toList());
    assertThat(left).isEmpty();
    return row;
  }
}
