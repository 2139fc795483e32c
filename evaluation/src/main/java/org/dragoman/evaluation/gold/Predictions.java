package org.dragoman.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.events.Reading;
import org.dragoman.events.contract.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * What was predicted for the texts of a gold file, by their ids: lines of the output contract,
 * lines with {@code events} of source and target, or lines with {@code contacts}.
 */
public final class Predictions {

  private final EventJson coding;
  private final Map<String, List<Prediction<CodedEvent>>> events = new LinkedHashMap<>();
  private final Map<String, List<Prediction<CodedContact>>> contacts = new LinkedHashMap<>();

  public Predictions(Organizations organizations) {
    this.coding = new EventJson(organizations);
  }

  /** Takes all lines of {@code file}. */
  public void add(Path file) {
    JsonLinesFile.read(file).forEach(this::add);
  }

  /** Takes what the reader made of the text {@code id}, just as it would stand in its output. */
  public void add(String id, Reading reading) {
    add(id, JsonLinesFile.object(ReadingJson.write(reading), id));
  }

  private void add(JsonNode line) {
    JsonNode document = line.path("document");
    add(JsonFields.words(document.isObject() ? document : line, "id"), line);
  }

  private void add(String id, JsonNode line) {
    List<Prediction<CodedEvent>> coded = events.computeIfAbsent(id, key -> new ArrayList<>());
    List<Prediction<CodedContact>> met = new ArrayList<>();
    for (JsonNode event : JsonFields.list(line, "events")) {
      Double confidence = confidence(event);
      coded.add(new Prediction<>(coding.event(event), confidence));
      if (JsonFields.text(event, "channel") != null) {
        met.add(new Prediction<>(ContactJson.contact(event), confidence));
      }
    }
    for (JsonNode contact : JsonFields.list(line, "contacts")) {
      met.add(new Prediction<>(ContactJson.contact(contact), confidence(contact)));
    }
    contacts.put(id, met);
  }

  private static @Nullable Double confidence(JsonNode event) {
    JsonNode value = event.get("confidence");
    return value == null || !value.isNumber() ? null : value.doubleValue();
  }

  /** The events predicted for a text; none where it has no line. */
  public List<Prediction<CodedEvent>> events(String id) {
    return events.getOrDefault(id, List.of());
  }

  /** The contacts predicted for a text; none where it has no line. */
  public List<Prediction<CodedContact>> contacts(String id) {
    return contacts.getOrDefault(id, List.of());
  }

  /** Whether there is a line for the text, be it an empty one. */
  public boolean has(String id) {
    return events.containsKey(id);
  }

  /** The ids of all lines. */
  public Iterable<String> ids() {
    return events.keySet();
  }
}
