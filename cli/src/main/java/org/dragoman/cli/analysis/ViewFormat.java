package org.dragoman.cli.analysis;

import java.util.Locale;

/** The forms in which an answer is given. */
enum ViewFormat {
  /** For people, on a terminal. */
  TEXT,
  /** Markdown. */
  MARKDOWN,
  /** A page of its own. */
  HTML,
  /** One JSON object. */
  JSON,
  /** A drawing. */
  SVG,
  /** A graph for Gephi, igraph, networkx. */
  GRAPHML;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
