package org.dragoman.site.page;

import java.util.List;
import org.dragoman.record.Report;
import org.dragoman.site.text.Piece;

/**
 * A report as the page of its contact shows it.
 *
 * @param report the report
 * @param href where its document stands on the site
 * @param quotes the sentences that report the contact, with their marks
 */
public record ReportView(Report report, String href, List<List<Piece>> quotes) {

  public ReportView {
    quotes = List.copyOf(quotes);
  }
}
