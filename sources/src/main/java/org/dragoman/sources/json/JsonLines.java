package org.dragoman.sources.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Limits;
import org.dragoman.sources.intake.Lines;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.plain.Encoding;
import org.dragoman.text.Document;

/** Reads JSON Lines; a line that is no document is a problem and the next is read. */
public final class JsonLines {

  private final JsonDocuments documents = new JsonDocuments();
  private final Known known;

  public JsonLines(Known known) {
    this.known = known;
  }

  /** Hands over every document of {@code in}, which {@code input} names in messages. */
  public void read(InputStream in, String input, Intake intake) throws IOException {
    Lines lines = new Lines(in, Limits.DOCUMENT_BYTES);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (lines.isTooLong()) {
        intake.problem(new Problem(input, lines.number(), tooLong()));
      } else {
        read(line, lines.number(), input, intake);
      }
    }
  }

  private void read(byte[] line, long number, String input, Intake intake) {
    Optional<String> json = Encoding.decodeStrictly(line, StandardCharsets.UTF_8);
    if (json.isPresent() && json.get().isBlank()) {
      return;
    }
    Document document;
    try {
      document =
          documents.read(
              json.orElseThrow(() -> new UnreadableException("is not valid UTF-8 and is skipped")));
    } catch (UnreadableException e) {
      intake.problem(new Problem(input, number, e.sentence()));
      return;
    }
    intake.found(found(known.applyTo(document), number, input));
  }

  private static Found found(Document document, long number, String input) {
    boolean digested = document.id().equals(Document.digest(document.title(), document.text()));
    return new Found(document, input, "", number, digested ? null : document.id());
  }

  private static String tooLong() {
    return "is longer than " + (Limits.DOCUMENT_BYTES >> 20) + " MB and is skipped";
  }
}
