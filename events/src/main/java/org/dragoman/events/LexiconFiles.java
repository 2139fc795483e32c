package org.dragoman.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.events.words.BundledFiles;

/** The files that the folders of the reader's lexicon hold beside its frames and lists of words. */
final class LexiconFiles {

  static final Map<String, List<String>> BY_FOLDER =
      Map.of(
          "action", List.of("context-words.tsv", "generic-actors.tsv"),
          "attribution", List.of("media.tsv"),
          "confidence", List.of("confidence.tsv"),
          "status", List.of("status-words.tsv"),
          "topic", List.of("topic-words.tsv", "topics.tsv"));

  private LexiconFiles() {}

  /** Hexadecimal digits that change with any of the files. */
  static String version() {
    return new TreeMap<>(BY_FOLDER)
        .entrySet().stream()
            .map(folder -> new BundledFiles(folder.getKey()).version(folder.getValue()))
            .collect(Collectors.joining());
  }
}
