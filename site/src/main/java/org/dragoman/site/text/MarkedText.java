package org.dragoman.site.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A document's words, cut so that each piece has its marks.
 *
 * @param title the pieces of the headline
 * @param paragraphs the pieces of each paragraph
 */
public record MarkedText(List<Piece> title, List<List<Piece>> paragraphs) {

  public MarkedText {
    title = List.copyOf(title);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Marks {@code content} (a title, an empty line, a text) with the words of {@code events}. */
  public static MarkedText of(String content, int textOffset, List<MarkedEvent> events) {
    List<FieldWords> fields = new ArrayList<>();
    events.forEach(event -> fields.addAll(event.fields()));
    int titleEnd = Math.max(0, textOffset - 2);
    List<List<Piece>> paragraphs = new ArrayList<>();
    int start = textOffset;
    while (start < content.length()) {
      int end = content.indexOf('\n', start);
      end = end < 0 ? content.length() : end;
      if (!content.substring(start, end).isBlank()) {
        paragraphs.add(pieces(content, start, end, fields));
      }
      start = end + 1;
    }
    return new MarkedText(pieces(content, 0, titleEnd, fields), paragraphs);
  }

  /** The pieces of {@code content} from {@code start} to {@code end}. */
  public static List<Piece> pieces(String content, int start, int end, List<FieldWords> fields) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    List<FieldWords> here = new ArrayList<>();
    for (FieldWords field : fields) {
      if (field.span().start() < end && start < field.span().end()) {
        here.add(field);
        cuts.add(Math.max(start, field.span().start()));
        cuts.add(Math.min(end, field.span().end()));
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      pieces.add(piece(content, from, to, here));
      from = to;
    }
    return List.copyOf(pieces);
  }

  private static Piece piece(String content, int from, int to, List<FieldWords> fields) {
    List<FieldWords> on =
        fields.stream()
            .filter(field -> field.span().start() <= from && to <= field.span().end())
            .toList();
    List<FieldWords> starts = on.stream().filter(field -> field.span().start() == from).toList();
    return new Piece(content.substring(from, to), on, starts);
  }
}
