package org.dragoman.evaluation.report;

/**
 * A part of a report.
 *
 * @param id its name in JSON and in addresses
 * @param heading its heading
 * @param note one or two sentences on how to read it
 * @param table its figures
 * @param chart how a page draws them
 */
record Section(String id, String heading, String note, Table table, Chart chart) {

  /** How a page draws a table. */
  enum Chart {
    /** As a table alone. */
    NONE,
    /** A bar for each row: its first cell, its {@code F1} or {@code share}, its interval. */
    BARS,
    /** A square for each cell, darker for more. */
    MATRIX,
    /** Confidence against the share that was right. */
    RELIABILITY
  }
}
