package org.dragoman.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.DragomanException;

/** A file with one JSON object a line. */
final class JsonLinesFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLinesFile() {}

  /** The objects in their order; throws {@link DragomanException} with file, line and mistake. */
  static List<JsonNode> read(Path file) {
    List<JsonNode> objects = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          objects.add(object(line, file + ":" + number));
        }
      }
    } catch (NoSuchFileException e) {
      throw new DragomanException(file + ": does not exist; name a file of JSON Lines", e);
    } catch (IOException e) {
      throw new DragomanException(
          file + ": cannot be read as UTF-8 text (" + e.getMessage() + ")", e);
    }
    return objects;
  }

  static JsonNode object(String line, String where) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.isObject()) {
        throw new DragomanException(where + ": holds no JSON object; each line must be one");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new DragomanException(
          where + ": is not valid JSON (" + e.getOriginalMessage() + "); mend the line", e);
    }
  }
}
