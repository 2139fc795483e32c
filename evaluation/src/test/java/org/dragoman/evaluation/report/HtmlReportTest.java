package org.dragoman.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.evaluation.statistics.Interval;
import org.junit.jupiter.api.Test;

/** A page that stands by itself, and text whose columns stand under each other. */
class HtmlReportTest {

  private static final Report REPORT =
      new Report(
          "Contacts: a <b> file",
          List.of("1 document."),
          List.of(
              new Section(
                  "summary",
                  "Contacts",
                  "",
                  new Table("contacts", "F1", "95 %").row("found", 0.5, new Interval(0.4, 0.6)),
                  Section.Chart.BARS)),
          List.of(
              new ErrorCase("x", "missed", 0.5, "A <script> & more.", List.of("gold"), List.of()),
              new ErrorCase("y", "false alarm", 0.9, "Worse.", List.of(), List.of("found"))));

  @Test
  void thePageNeedsNothingElse() {
    String page = HtmlReport.write(List.of(REPORT));

    assertThat(page)
        .contains("<svg", "prefers-color-scheme: dark", "A &lt;script&gt; &amp; more.")
        .doesNotContain("<script", "http://", "https://", "src=", "@import", "<link");
  }

  @Test
  void theWorstErrorStandsFirst() {
    assertThat(TextReport.write(REPORT, 1)).contains("Worst errors (1 of 2)", "y: false alarm");
  }

  @Test
  void textStandsInColumns() {
    assertThat(TextReport.write(REPORT, 0))
        .contains(
            """
              contacts     F1            95 %
              found     0.500  [0.400, 0.600]
            """);
  }

  @Test
  void jsonHasTheBareFigures() {
    assertThat(JsonReport.write(List.of(REPORT)))
        .contains("\"summary\":[{\"contacts\":\"found\",\"F1\":0.5,\"95 %\":[0.4,0.6]}]");
  }
}
