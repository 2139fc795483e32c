package org.dragoman.site.insight;

import org.dragoman.events.Dragoman;
import org.dragoman.events.Reading;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.explain.Explanation;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.springframework.stereotype.Component;

/** Reads what people paste, and keeps nothing of it. */
@Component
public final class PastedReports {

  /** How long a pasted text may be, in UTF-16 units. */
  public static final int LONGEST = 50_000;

  /**
   * A reading and how it came about.
   *
   * @param reading what was found
   * @param explanation what was done with each sentence
   */
  public record Explained(Reading reading, Explanation explanation) {}

  /** Reads a report; a date that is none is taken as not known. */
  public Explained read(String title, String text, String date) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    Document document =
        Document.of(title.strip(), plain).withPublished(Published.parse(date).orElse(null));
    Explanation explanation = new Explanation();
    return new Explained(Held.READER.read(document, explanation), explanation);
  }

  /** The reader, made when the first text comes. */
  private static final class Held {

    static final DocumentReader READER = Dragoman.reader();

    private Held() {}
  }
}
