package org.dragoman.analysis.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.dragoman.analysis.Invented;
import org.dragoman.analysis.MemoryRecord;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.Window;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.record.Action;
import org.dragoman.record.Side;
import org.junit.jupiter.api.Test;

class DyadSeriesTest {

  private static final Side TURKIYE = Side.state("TUR");
  private static final Side AZERBAIJAN = Side.state("AZE");
  private static final Dyad DYAD = new Dyad(TURKIYE, AZERBAIJAN);

  private final MemoryRecord record =
      new MemoryRecord()
          .with(
              Invented.ministers("b", "2025-03-02", "AZE", "TUR"),
              Invented.ministers("a", "2023-10-07", "TUR", "AZE"),
              Invented.call("c", "2025-04-01")
                  .as(Channel.VISIT)
                  .by("TUR", Role.GUEST, Level.HEAD_OF_STATE)
                  .by("AZE", Role.HOST, Level.HEAD_OF_STATE)
                  .about("energy", "trade")
                  .summary(),
              Invented.call("d", "2025-06-01")
                  .with(Status.PLANNED)
                  .by("TUR", Role.PARTICIPANT, Level.MINISTER)
                  .by("AZE", Role.PARTICIPANT, Level.MINISTER)
                  .summary(),
              Invented.ministers("x", "2025-03-02", "TUR", "GEO"));

  @Test
  void onlyWhatTookPlaceIsCounted() {
    DyadSeries series = DyadSeries.of(record, DYAD, DyadFilter.ALL);

    assertThat(series.held()).extracting("id").containsExactly("a", "b", "c");
    assertThat(series.others()).extracting("id").containsExactly("d");
    assertThat(series.byYear())
        .containsEntry(2023, 1)
        .containsEntry(2024, 0)
        .containsEntry(2025, 2);
    assertThat(series.byTier()).containsEntry(Tier.MINISTERS, 2).containsEntry(Tier.LEADERS, 1);
    assertThat(series.byChannel()).containsEntry(Channel.PHONE, 2).containsEntry(Channel.VISIT, 1);
    assertThat(series.byStatus()).containsEntry(Status.PLANNED, 1);
    assertThat(series.topicsByYear()).containsKeys("energy", "trade");
  }

  @Test
  void whoStartsAndWhoHostsIsToldForEachSide() {
    Initiative initiative = DyadSeries.of(record, DYAD, DyadFilter.ALL).initiative();

    assertThat(initiative).isEqualTo(new Initiative(1, 1, 0, 1, 3));
    assertThat(initiative.shareOfFirst()).isEqualTo(0.5);
  }

  @Test
  void aFilterTakesLevelsWaysAndDays() {
    DyadFilter filter =
        new DyadFilter(
            new Window(LocalDate.of(2024, 1, 1), null), Set.of(Tier.MINISTERS), Set.of());

    assertThat(DyadSeries.of(record, DYAD, filter).held()).extracting("id").containsExactly("b");
  }

  @Test
  void aPresidentWhoReceivesAMinisterIsAMinisterialContact() {
    assertThat(
            Tier.of(
                Invented.call("e", "2025-01-01")
                    .by("TUR", Role.GUEST, Level.MINISTER)
                    .by("AZE", Role.HOST, Level.HEAD_OF_STATE)
                    .summary()))
        .isEqualTo(Tier.MINISTERS);
  }

  @Test
  void relationsCountWhatTheSidesDoToEachOther() {
    Relations relations =
        Relations.of(
            new MemoryRecord()
                .with(
                    action("1", EventType.AID, "070", TURKIYE, AZERBAIJAN),
                    action("2", EventType.ACCUSE, "111", AZERBAIJAN, TURKIYE),
                    action("3", EventType.ASSAULT, "190", TURKIYE, Side.state("SYR"))),
            DYAD,
            Window.ALL);

    assertThat(relations.events()).isEqualTo(2);
    assertThat(relations.cooperation()).isEqualTo(1);
    assertThat(relations.conflict()).isEqualTo(1);
    assertThat(relations.goldstein()).isEqualTo((7.0 - 2.0) / 2);
    assertThat(relations.words()).isEqualTo("mixed");
  }

  private static Action action(String id, EventType type, String cameo, Side actor, Side other) {
    return new Action(
        id,
        type,
        null,
        cameo,
        Status.HELD,
        Set.of(actor),
        Set.of(other),
        LocalDate.of(2025, 1, 1),
        0.9,
        java.util.List.of());
  }
}
