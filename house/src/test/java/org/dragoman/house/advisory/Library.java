package org.dragoman.house.advisory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A library that ships with the program.
 *
 * @param purl its package URL, without what only tells how it is packed
 * @param name group and artifact with a colon between
 * @param version its version
 */
record Library(String purl, String name, String version) {

  private static final String OURS = "org.dragoman";

  /** The libraries of a bill of materials (CycloneDX, JSON) that are not our own. */
  static List<Library> listIn(Path bom) throws IOException {
    List<Library> libraries = new ArrayList<>();
    for (JsonNode component :
        JsonMapper.builder().build().readTree(bom.toFile()).path("components")) {
      String group = component.path("group").asText();
      String purl = component.path("purl").asText().replaceFirst("[?#].*", "");
      if (!group.equals(OURS) && purl.startsWith("pkg:maven/")) {
        libraries.add(
            new Library(
                purl,
                group + ":" + component.path("name").asText(),
                component.path("version").asText()));
      }
    }
    return libraries.stream().distinct().toList();
  }
}
