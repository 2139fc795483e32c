package org.dragoman.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.text.Document;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private RecordStore record;

  @BeforeEach
  void readTheReports() {
    record = ExampleRecord.in(folder);
  }

  @AfterEach
  void close() {
    record.close();
  }

  @Test
  void whatOnlyAContactCanMeetLeavesTheOtherEventsOut() throws IOException {
    Path target = Files.createDirectories(folder.resolve("guests"));
    ContactQuery guests = ContactQuery.builder().roles(Set.of(Role.GUEST)).build();
    ExportFormat.PLOVER.exporter().export(record, guests, new FolderTarget(target));

    Path rows = target.resolve(ExportFormat.PLOVER.parts().get(0));
    assertThat(Files.readString(rows)).contains("KEN").doesNotContain("PRK");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatWritesThePartsThatItNamesAndTheSameBytesAgain(ExportFormat format)
      throws IOException {
    Path first = export(format, "first");
    Path second = export(format, "second");
    for (String part : format.parts()) {
      assertThat(first.resolve(part)).exists().isNotEmptyFile();
      assertThat(Files.mismatch(first.resolve(part), second.resolve(part))).isEqualTo(-1);
    }
    try (var files = Files.list(first)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(format.parts());
    }
  }

  @Test
  void jsonLinesHoldOneContactEachWithItsReports() throws IOException {
    List<JsonNode> contacts = lines(ExportFormat.JSONL);
    assertThat(contacts).hasSize(3);
    JsonNode call =
        contacts.stream().filter(c -> c.path("channel").asText().equals("phone")).findFirst().get();
    assertThat(call.path("contact").asText()).isNotEmpty();
    assertThat(call.path("status").asText()).isEqualTo("held");
    assertThat(call.path("date").path("start").asText()).isEqualTo("2025-03-04");
    assertThat(call.path("participants").findValuesAsText("country"))
        .containsExactlyInAnyOrder("ESP", "MAR");
    assertThat(call.path("reports")).hasSize(2);
    assertThat(call.path("reports").findValuesAsText("document")).doesNotContain("");
    assertThat(call.path("status_history")).isNotEmpty();
  }

  @Test
  void ploverHoldsOneRecordAnEvent() throws IOException {
    List<JsonNode> events = lines(ExportFormat.PLOVER);
    assertThat(events).hasSizeGreaterThanOrEqualTo(3);
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.path("actor")).isNotEmpty();
              assertThat(event.path("event").get(0).asText()).isNotEmpty();
            });
  }

  @Test
  void anEventThatIsNoContactHasItsSentenceAndWhereItStands() throws IOException {
    JsonNode rebuke =
        lines(ExportFormat.PLOVER).stream()
            .filter(event -> event.path("event").get(0).asText().equals("ACCUSE"))
            .findFirst()
            .orElseThrow();
    assertThat(rebuke.path("actor").get(0).path("code").asText()).isEqualTo("CHL");
    assertThat(rebuke.path("recipient").get(0).path("code").asText()).isEqualTo("PRK");
    String words = rebuke.path("event_text").asText();
    assertThat(words).startsWith("Chile condemned North Korea");
    Document document =
        record.findDocument(rebuke.path("cite_info").path("citation").asText()).orElseThrow();
    assertThat(
            document
                .content()
                .substring(
                    rebuke.path("text_info").path("start").asInt(),
                    rebuke.path("text_info").path("end").asInt()))
        .isEqualTo(rebuke.path("text").asText());
  }

  @Test
  void networksAreReadByAGraphLibrary() throws IOException {
    Graph<String, DefaultWeightedEdge> graphMl = emptyGraph();
    new GraphMLImporter<String, DefaultWeightedEdge>()
        .importGraph(
            graphMl, export(ExportFormat.GRAPHML, "g").resolve("network.graphml").toFile());
    assertThat(graphMl.vertexSet()).hasSize(4);
    assertThat(graphMl.edgeSet()).hasSize(2);
    Graph<String, DefaultWeightedEdge> gexf = emptyGraph();
    new SimpleGEXFImporter<String, DefaultWeightedEdge>()
        .importGraph(gexf, export(ExportFormat.GEXF, "x").resolve("network.gexf").toFile());
    assertThat(gexf.vertexSet()).hasSize(4);
    assertThat(gexf.edgeSet()).hasSize(2);
  }

  @Test
  void aGraphSaysOnWhichRecordItRests() throws IOException {
    String basis = record.facts().sentence();

    assertThat(export(ExportFormat.GRAPHML, "gb").resolve("network.graphml"))
        .content()
        .contains("<desc>" + basis + "</desc>");
    assertThat(export(ExportFormat.GEXF, "xb").resolve("network.gexf"))
        .content()
        .contains("<meta><description>" + basis + "</description></meta>");
  }

  @Test
  void contactsToComeAreACalendarOfWholeDays() throws IOException, ParserException {
    Path file = export(ExportFormat.ICS, "ics").resolve("planned.ics");
    Calendar calendar = new CalendarBuilder().build(Files.newInputStream(file));
    List<VEvent> events = calendar.getComponents("VEVENT");
    assertThat(events).hasSize(1);
    String text = Files.readString(file);
    assertThat(text).contains("DTSTART;VALUE=DATE:20250610", "DTEND;VALUE=DATE:20250611");
    assertThat(text).contains("STATUS:TENTATIVE", "SUMMARY:Visit: Japan\\, Kenya");
  }

  @Test
  void annotationsQuoteTheDocumentsToTheLetter() throws IOException {
    JsonNode page =
        JSON.readTree(
            export(ExportFormat.WEBANNOTATION, "w").resolve("annotations.jsonld").toFile());
    assertThat(page.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    List<String> wrong = new ArrayList<>();
    for (JsonNode item : page.path("items")) {
      String source = item.path("target").path("source").asText();
      Document document =
          record.findDocument(source.substring(source.lastIndexOf(':') + 1)).orElseThrow();
      JsonNode position = item.path("target").path("selector").get(0);
      String words =
          document
              .content()
              .substring(position.path("start").asInt(), position.path("end").asInt());
      if (!words.equals(item.path("target").path("selector").get(1).path("exact").asText())) {
        wrong.add(item.toString());
      }
    }
    assertThat(page.path("items")).hasSizeGreaterThan(10);
    assertThat(wrong).isEmpty();
  }

  private static Graph<String, DefaultWeightedEdge> emptyGraph() {
    SimpleWeightedGraph<String, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    graph.setVertexSupplier(SupplierUtil.createStringSupplier());
    return graph;
  }

  private List<JsonNode> lines(ExportFormat format) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(export(format, "lines").resolve(format.parts().get(0)))) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private Path export(ExportFormat format, String name) throws IOException {
    Path target = folder.resolve(name);
    format.exporter().export(record, ContactQuery.all(), new FolderTarget(target));
    return target;
  }
}
