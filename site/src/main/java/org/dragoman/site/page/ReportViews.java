package org.dragoman.site.page;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.Evidence;
import org.dragoman.record.Report;
import org.dragoman.site.text.EventFields;
import org.dragoman.site.text.FieldWords;
import org.dragoman.site.text.MarkedEvent;
import org.dragoman.site.text.MarkedText;
import org.dragoman.site.text.Piece;
import org.dragoman.text.Span;
import org.springframework.stereotype.Component;

/** Makes views of reports, with the words marked within the quoted sentences. */
@Component
final class ReportViews {

  private final EventFields fields;

  ReportViews(EventFields fields) {
    this.fields = fields;
  }

  /** The reports in their order. */
  List<ReportView> of(List<Report> reports) {
    List<MarkedEvent> events = fields.of(reports.stream().map(Report::event).toList());
    List<ReportView> views = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      views.add(
          new ReportView(report, DocumentPage.href(report.document().id()), quotes(events.get(i))));
    }
    return views;
  }

  /** Each sentence, its spans moved so that they point into it. */
  private static List<List<Piece>> quotes(MarkedEvent event) {
    List<List<Piece>> quotes = new ArrayList<>();
    for (Evidence evidence : event.event().evidence()) {
      int start = evidence.span().start();
      List<FieldWords> within = new ArrayList<>();
      for (FieldWords field : event.fields()) {
        if (!field.kind().equals("says") && evidence.span().contains(field.span())) {
          Span moved = field.span().shift(-start);
          within.add(
              new FieldWords(
                  field.number(), field.kind(), field.value(), field.note(), field.words(), moved));
        }
      }
      quotes.add(MarkedText.pieces(evidence.text(), 0, evidence.text().length(), within));
    }
    return quotes;
  }
}
