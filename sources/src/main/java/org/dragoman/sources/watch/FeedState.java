package org.dragoman.sources.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.sources.web.Validators;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed between two polls. The caller keeps it, in one transaction with the
 * documents that the poll gave, so that a stop at any moment loses and doubles nothing.
 *
 * @param url the feed's address
 * @param validators by what to ask its host whether it has changed
 * @param seen the ids of items that are done with, oldest first
 * @param tries how often each item was tried that could not be fetched yet
 * @param next not to be polled before this moment
 * @param failures how many polls have failed since the last that did not
 */
public record FeedState(
    String url,
    Validators validators,
    List<String> seen,
    Map<String, Integer> tries,
    Instant next,
    int failures) {

  private static final JsonMapper MAPPER = new JsonMapper();

  public FeedState {
    seen = List.copyOf(seen);
    tries = Map.copyOf(tries);
  }

  /** A feed that was never polled; its turn is at once. */
  public static FeedState of(String url) {
    return new FeedState(url, Validators.NONE, List.of(), Map.of(), Instant.EPOCH, 0);
  }

  /** Whether its turn has come at {@code now}. */
  public boolean isDue(Instant now) {
    return !now.isBefore(next);
  }

  /** This state as one line of JSON, to be kept. */
  public String json() {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("url", url);
    json.put("etag", validators.etag());
    json.put("lastModified", validators.lastModified());
    json.put("next", next.toString());
    json.put("failures", failures);
    seen.forEach(json.putArray("seen")::add);
    ObjectNode tried = json.putObject("tries");
    new TreeMap<>(tries).forEach(tried::put);
    return json.toString();
  }

  /**
   * The state that {@link #json()} wrote.
   *
   * @throws DragomanException when it is none
   */
  public static FeedState ofJson(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      List<String> seen = new ArrayList<>();
      node.path("seen").forEach(id -> seen.add(id.asText()));
      Map<String, Integer> tries = new TreeMap<>();
      node.path("tries").properties().forEach(e -> tries.put(e.getKey(), e.getValue().asInt()));
      return new FeedState(
          node.path("url").asText(),
          new Validators(string(node, "etag"), string(node, "lastModified")),
          seen,
          tries,
          Instant.parse(node.path("next").asText()),
          node.path("failures").asInt());
    } catch (JsonProcessingException | java.time.DateTimeException e) {
      throw new DragomanException(
          "the kept state of a feed cannot be read; watch the feed anew", e);
    }
  }

  private static @Nullable String string(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.path(field).asText() : null;
  }
}
