package org.dragoman.site.api;

import jakarta.servlet.http.HttpServletRequest;
import org.dragoman.events.contract.ReadingJson;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.insight.PastedReports;
import org.dragoman.site.limit.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A report read by the API, as the page <em>Read it here</em> reads it: nothing is kept. */
@RestController
class ReadingApi {

  private final PastedReports reports;
  private final RateLimits limits;

  ReadingApi(PastedReports reports, RateLimits limits) {
    this.reports = reports;
    this.limits = limits;
  }

  /** A report. */
  record Pasted(@Nullable String title, @Nullable String text, @Nullable String date) {}

  @PostMapping(value = "/api/v1/readings", produces = MediaType.APPLICATION_JSON_VALUE)
  String read(@RequestBody Pasted pasted, HttpServletRequest request) {
    String title = pasted.title() == null ? "" : pasted.title();
    String text = pasted.text() == null ? "" : pasted.text();
    String date = pasted.date() == null ? "" : pasted.date();
    if (title.isBlank() && text.isBlank()) {
      throw new FilterException("mistake.reading-empty");
    }
    if (title.length() + text.length() > PastedReports.LONGEST) {
      throw new FilterException("mistake.reading-long", String.valueOf(PastedReports.LONGEST));
    }
    limits.reading(request);
    return ReadingJson.write(reports.read(title, text, date).reading());
  }
}
