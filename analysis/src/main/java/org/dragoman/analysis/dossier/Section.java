package org.dragoman.analysis.dossier;

import java.util.List;

/**
 * A part of a dossier.
 *
 * @param title what it tells
 * @param rows its lines; never empty in a dossier
 */
public record Section(String title, List<Row> rows) {

  public Section {
    rows = List.copyOf(rows);
  }
}
