package org.dragoman.cli.view;

import org.dragoman.events.Reading;
import org.dragoman.events.contract.ReadingJson;

/** The output contract: one JSON object a document. */
public final class JsonLinesView implements ContactView {

  @Override
  public String of(Reading reading, String shownId) {
    return ReadingJson.write(reading) + "\n";
  }
}
