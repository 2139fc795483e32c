package org.dragoman.site.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of text that the same fields rest on.
 *
 * @param text its words
 * @param fields the fields; empty where none does
 * @param starts the fields whose words begin here
 */
public record Piece(String text, List<FieldWords> fields, List<FieldWords> starts) {

  public Piece {
    fields = List.copyOf(fields);
    starts = List.copyOf(starts);
  }

  /** Whether a field other than the sentence itself rests on it. */
  public boolean isMarked() {
    return fields.stream().anyMatch(field -> !field.kind().equals("says"));
  }

  /** Whether it belongs to a sentence that reports an event. */
  public boolean isEvidence() {
    return !fields.isEmpty();
  }

  /** The classes of the fields: their kinds and their marks. */
  public String classes() {
    return fields.stream()
        .flatMap(field -> java.util.stream.Stream.of(field.kind(), field.mark()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** What the words are, for people who cannot see the mark. */
  public List<String> kinds() {
    return fields.stream()
        .map(FieldWords::kind)
        .filter(kind -> !kind.equals("says"))
        .distinct()
        .toList();
  }
}
