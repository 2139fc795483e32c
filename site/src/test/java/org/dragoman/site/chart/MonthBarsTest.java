package org.dragoman.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.Confirmation;
import org.dragoman.record.ContactSummary;
import org.dragoman.site.RunningSamples;
import org.dragoman.site.name.Words;
import org.junit.jupiter.api.Test;

/** Bars of months have numbers and years that do not touch. */
class MonthBarsTest {

  private final MonthBars bars = new MonthBars();

  private void add(int contacts, String month) {
    LocalDate day = YearMonth.parse(month).atDay(1);
    for (int i = 0; i < contacts; i++) {
      bars.add(
          new ContactSummary(
              "id",
              Channel.MEETING,
              Status.HELD,
              List.of(),
              null,
              day,
              null,
              List.of(),
              null,
              Confirmation.NONE,
              1,
              1,
              1));
    }
  }

  private String svg() {
    return bars.svg(RunningSamples.shared().part(Words.class));
  }

  @Test
  void ofFewMonthsEachBarHasItsNumber() {
    add(2, "2025-05");
    add(7, "2025-06");
    add(1, "2025-08");
    assertThat(svg()).contains(">2</text>", ">7</text>", ">1</text>").doesNotContain(">0</text>");
  }

  @Test
  void ofManyMonthsTheHighestBarHasItsNumber() {
    add(2, "2021-05");
    add(7, "2023-06");
    add(1, "2025-08");
    assertThat(svg()).contains(">7</text>").doesNotContain(">2</text>", ">1</text>");
  }

  @Test
  void aYearStandsUnderItsJanuaryAndUnderTheFirstMonthWhereThereIsRoom() {
    add(1, "2023-06");
    add(1, "2024-02");
    assertThat(svg()).contains(">2023</text>", ">2024</text>");
  }

  @Test
  void noYearIsWrittenOverTheNext() {
    add(1, "2023-12");
    add(1, "2024-02");
    assertThat(svg()).contains(">2024</text>").doesNotContain(">2023</text>");
  }

  @Test
  void twoMonthsBeforeANewYearHaveTheirYear() {
    add(1, "2023-11");
    add(1, "2023-12");
    assertThat(svg()).contains(">2023</text>");
  }
}
