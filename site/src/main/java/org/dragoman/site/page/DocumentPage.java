package org.dragoman.site.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Report;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.name.Names;
import org.dragoman.site.text.EventFields;
import org.dragoman.site.text.MarkedEvent;
import org.dragoman.site.text.MarkedText;
import org.dragoman.text.Document;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A document with the words marked on which the record rests. */
@Controller
class DocumentPage {

  private final RecordStore record;
  private final EventFields fields;

  DocumentPage(RecordStore record, EventFields fields) {
    this.record = record;
    this.fields = fields;
  }

  /** Where the page of the document of that id stands; ids may be anything, addresses too. */
  static String href(String id) {
    boolean isPlain = id.matches("[A-Za-z0-9._~-]{1,200}") && !id.matches("\\.+");
    return isPlain
        ? "/documents/" + id
        : "/documents?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  @GetMapping("/documents/{id}")
  String show(@PathVariable String id, Model model) {
    return page(id, model);
  }

  @GetMapping("/documents")
  String find(@RequestParam String id, Model model) {
    return page(id, model);
  }

  private String page(String id, Model model) {
    Document document = record.findDocument(id).orElseThrow(() -> NotFoundException.document(id));
    List<Report> reports = record.listReports(id);
    List<MarkedEvent> events = fields.of(reports.stream().map(Report::event).toList());
    model.addAttribute("document", document);
    model.addAttribute("events", events);
    model.addAttribute(
        "contactOf",
        reports.stream()
            .collect(
                Collectors.toMap(
                    report -> report.event().id(),
                    report -> "/contacts/" + Names.segment(report.contactId()),
                    (first, second) -> first)));
    model.addAttribute("marked", MarkedText.of(document.content(), document.textOffset(), events));
    return "document";
  }
}
