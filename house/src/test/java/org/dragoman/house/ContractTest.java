package org.dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.cli.Main;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.codebook.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code read} prints is what the contract's JSON Schema says. */
class ContractTest {

  private static final String GOLD = "evaluation/src/main/resources/org/dragoman/evaluation/gold/";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Stream<Path> inputs() {
    return Stream.of(
        Root.file("demo", "articles"),
        Root.file(GOLD + "contacts.jsonl"),
        Root.file(GOLD + "plover.jsonl"));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void everyLineFollowsTheContract(Path input) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(node());
    List<String> mistakes = new ArrayList<>();
    List<String> lines = read(input);
    for (String line : lines) {
      JsonNode reading = MAPPER.readTree(line);
      schema.validate(reading).forEach(mistake -> mistakes.add(mistake + " in " + line));
    }

    assertThat(lines).hasSizeGreaterThan(30);
    assertThat(mistakes).isEmpty();
  }

  @Test
  void theSchemaHasTheWordsOfTheCodebook() throws IOException {
    JsonNode kinds = node().path("$defs");
    JsonNode event = kinds.path("event").path("properties");

    assertThat(words(event.path("type"))).isEqualTo(wires(EventType.values()));
    assertThat(words(event.path("status"))).isEqualTo(wires(Status.values()));
    assertThat(words(event.path("channel"))).isEqualTo(wires(Channel.values()));
    assertThat(words(event.path("agenda"))).isEqualTo(wires(Agenda.values()));
    assertThat(words(kinds.at("/participant/properties/role"))).isEqualTo(wires(Role.values()));
    assertThat(words(kinds.at("/participant/properties/level"))).isEqualTo(wires(Level.values()));
    assertThat(words(kinds.at("/date/properties/precision")))
        .isEqualTo(wires(DatePrecision.values()));
    assertThat(words(kinds.at("/attribution/properties/kind")))
        .isEqualTo(wires(AttributionKind.values()));
  }

  private static List<String> words(JsonNode field) {
    List<String> words = new ArrayList<>();
    field.path("enum").forEach(word -> words.add(word.asText()));
    words.remove("null");
    return words;
  }

  private static List<String> wires(Term[] terms) {
    return Stream.of(terms).map(Term::wire).toList();
  }

  private static List<String> read(Path input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        Main.run(
            Streams.of(InputStream.nullInputStream(), out, messages, Terminal.NONE),
            "read",
            "--format",
            "jsonl",
            input.toString());
    assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static JsonNode node() throws IOException {
    try (InputStream schema = Channel.class.getResourceAsStream("contract.schema.json")) {
      return MAPPER.readTree(Objects.requireNonNull(schema));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the contract's schema is no JSON", e);
    }
  }
}
