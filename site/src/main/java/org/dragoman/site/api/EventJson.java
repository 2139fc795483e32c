package org.dragoman.site.api;

import java.util.List;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.events.contract.ReadingJson;
import org.dragoman.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as the output contract has them: written by the contract's own writer. */
final class EventJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Document NONE = Document.of("", "");

  private EventJson() {}

  /** One event of the contract. */
  static JsonNode of(Event event) {
    return of(new Reading(NONE, List.of(event), List.of())).get("events").get(0);
  }

  /** A reading of the contract. */
  static JsonNode of(Reading reading) {
    return MAPPER.readTree(ReadingJson.write(reading));
  }
}
