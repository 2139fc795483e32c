package org.dragoman.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.analysis.Invented;
import org.dragoman.analysis.MemoryRecord;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadFilter;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.record.Side;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Dyad DYAD = new Dyad(Side.state("TUR"), Side.state("AZE"));

  private final MemoryRecord record =
      new MemoryRecord()
          .with(
              Invented.ministers("b", "2025-03-02", "AZE", "TUR"),
              Invented.ministers("a", "2023-10-07", "TUR", "AZE"),
              Invented.call("c", "2025-04-01")
                  .as(Channel.VISIT)
                  .by("TUR", Role.GUEST, Level.HEAD_OF_STATE)
                  .by("AZE", Role.HOST, Level.HEAD_OF_STATE)
                  .summary());

  @Test
  void theTimelineHasALineAYearAndACellAMonth() {
    List<String> lines =
        Timeline.lines(
            DyadSeries.of(record, DYAD, DyadFilter.ALL).days(), UnaryOperator.identity());

    assertThat(lines)
        .containsExactly(
            "      J F M A M J J A S O N D",
            "2023  · · · · · · · · · ▁ · ·    1 ━",
            "2024  · · · · · · · · · · · ·    0 ",
            "2025  · · ▁ ▁ · · · · · · · ·    2 ━━");
  }

  @Test
  void theDrawingIsTheSameEachTimeAndEmptyForNoContacts() {
    SideNames names = SideNames.load();
    DyadSeries series = DyadSeries.of(record, DYAD, DyadFilter.ALL);

    assertThat(TimelineSvg.draw(series, List.of(), names))
        .isEqualTo(TimelineSvg.draw(series, List.of(), names))
        .contains("<svg", "Türkiye and Azerbaijan", "ministers", "leaders");
    assertThat(TimelineSvg.draw(DyadSeries.of(DYAD, List.of()), List.of(), names))
        .contains("No contact that took place is known.");
  }
}
