package org.dragoman.cli.record;

import java.util.Locale;

/** The forms in which {@code find} and {@code show} write. */
enum FindFormat {
  /** For people. */
  TABLE,
  /** One JSON object a contact. */
  JSONL,
  /** One row a contact. */
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
