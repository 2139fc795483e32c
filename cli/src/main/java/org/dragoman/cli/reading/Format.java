package org.dragoman.cli.reading;

import java.util.Locale;
import org.dragoman.cli.view.ContactView;
import org.dragoman.cli.view.CsvView;
import org.dragoman.cli.view.Ink;
import org.dragoman.cli.view.JsonLinesView;
import org.dragoman.cli.view.TextView;

/** The forms in which {@code read} writes. */
enum Format {
  /** For people. */
  TEXT,
  /** The contract: one JSON object a document. */
  JSONL,
  /** One row a contact. */
  CSV;

  ContactView view(Ink ink, int columns, EventChoice events) {
    return switch (this) {
      case TEXT -> new TextView(ink, columns, events == EventChoice.ALL);
      case JSONL -> new JsonLinesView();
      case CSV -> new CsvView();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
