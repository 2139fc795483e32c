package org.dragoman.house.advisory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks the database OSV, or what answers as it does, for advisories on libraries: {@code
 * /v1/querybatch} for the ids, page by page, then {@code /v1/vulns/…} for each.
 */
final class Osv {

  /** The database takes at most a thousand questions at once. */
  private static final int AT_ONCE = 1000;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI base;

  /** The database at {@code base}, such as {@code https://api.osv.dev}. */
  Osv(URI base) {
    this.base = base;
  }

  /** A question on a library: where its list of advisories goes on; empty for its beginning. */
  private record Question(Library library, String page) {}

  /** The advisories on the libraries in these versions, in their order. */
  List<Advisory> listAdvisories(List<Library> libraries) throws IOException, InterruptedException {
    Map<Library, Set<String>> ids = new LinkedHashMap<>();
    List<Question> open = new ArrayList<>();
    libraries.forEach(library -> open.add(new Question(library, "")));
    while (!open.isEmpty()) {
      List<Question> asked = List.copyOf(open.subList(0, Math.min(AT_ONCE, open.size())));
      open.subList(0, asked.size()).clear();
      open.addAll(ask(asked, ids));
    }
    List<Advisory> advisories = new ArrayList<>();
    for (Map.Entry<Library, Set<String>> entry : ids.entrySet()) {
      for (String id : entry.getValue()) {
        advisories.add(advisory(entry.getKey(), id));
      }
    }
    return advisories;
  }

  /** Puts the ids told on each library to it; gives the questions whose lists go on. */
  private List<Question> ask(List<Question> questions, Map<Library, Set<String>> ids)
      throws IOException, InterruptedException {
    ObjectNode body = json.createObjectNode();
    ArrayNode queries = body.putArray("queries");
    for (Question question : questions) {
      ObjectNode query = queries.addObject();
      query.putObject("package").put("purl", question.library().purl());
      if (!question.page().isEmpty()) {
        query.put("page_token", question.page());
      }
    }
    JsonNode results =
        send(HttpRequest.newBuilder(base.resolve("/v1/querybatch"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())))
            .path("results");
    if (results.size() != questions.size()) {
      throw new IOException(
          base + " answered " + results.size() + " of " + questions.size() + " questions");
    }
    List<Question> further = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Library library = questions.get(i).library();
      for (JsonNode told : results.get(i).path("vulns")) {
        ids.computeIfAbsent(library, key -> new TreeSet<>()).add(told.path("id").asText());
      }
      String next = results.get(i).path("next_page_token").asText("");
      if (!next.isEmpty()) {
        further.add(new Question(library, next));
      }
    }
    return further;
  }

  private Advisory advisory(Library library, String id) throws IOException, InterruptedException {
    JsonNode told = send(HttpRequest.newBuilder(base.resolve("/v1/vulns/" + id)).GET());
    List<String> aliases = new ArrayList<>();
    told.path("aliases").forEach(alias -> aliases.add(alias.asText()));
    Set<String> fixed = new TreeSet<>();
    for (JsonNode affected : told.path("affected")) {
      if (affected.path("package").path("name").asText().equals(library.name())) {
        affected.path("ranges").findValues("fixed").forEach(version -> fixed.add(version.asText()));
      }
    }
    return new Advisory(
        library,
        id,
        aliases,
        told.path("database_specific").path("severity").asText(""),
        told.path("summary").asText("no summary"),
        List.copyOf(fixed));
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer;
    try {
      answer = client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IOException(
          base
              + " cannot be reached ("
              + e.getClass().getSimpleName()
              + "), so nothing is known of holes; DRAGOMAN_OSV names another database",
          e);
    }
    if (answer.statusCode() != 200) {
      throw new IOException(answer.uri() + " answered " + answer.statusCode());
    }
    return json.readTree(answer.body());
  }
}
