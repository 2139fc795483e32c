package org.dragoman.analysis.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.record.Coverage;
import org.dragoman.record.Side;
import org.junit.jupiter.api.Test;

class ContactProcessTest {

  private static final LocalDate START = LocalDate.of(2023, 1, 1);

  @Test
  void aRegularSeriesHasItsPaceWithAnInterval() {
    Cadence cadence = process(every(15, 60), START.plusDays(900)).cadence();

    assertThat(cadence.pace()).isNotNull();
    assertThat(Objects.requireNonNull(cadence.pace()).gapDays()).isBetween(14.0, 16.0);
    assertThat(cadence.pace().shortest()).isLessThan(15);
    assertThat(cadence.pace().longest()).isGreaterThan(15);
    assertThat(cadence.changes()).isEmpty();
    assertThat(Objects.requireNonNull(cadence.silence()).isUnusual()).isFalse();
    assertThat(cadence.burst().isUnusual()).isFalse();
  }

  @Test
  void noUnusualSilenceIsTakenForOneThatCannotBe() {
    int unusual = 0;
    int spared = 0;
    for (long seed = 0; seed < 150; seed++) {
      Simulation simulation = new Simulation(seed, 1_000, Simulation.Reading.FALLING);
      List<LocalDate> contacts =
          simulation.contacts(
              5.0 + seed % 40, 300 + (int) (3 * seed), seed % 3 == 0 ? 400 : 12, 0.2);
      ContactProcess process =
          ContactProcess.of(contacts, simulation.coverage(), simulation.last());
      boolean isUnusual = process.findSilence().map(Surprise::isUnusual).orElse(false);
      unusual += isUnusual ? 1 : 0;
      spared += process.mayBeSilent() ? 0 : 1;
      assertThat(process.mayBeSilent() || !isUnusual).as("dyad %d", seed).isTrue();
    }
    assertThat(unusual).isPositive();
    assertThat(spared).isPositive();
  }

  @Test
  void noUnusualBurstIsTakenForOneThatCannotBe() {
    int unusual = 0;
    int spared = 0;
    for (long seed = 0; seed < 150; seed++) {
      Simulation simulation = new Simulation(seed, 1_000, Simulation.Reading.FALLING);
      List<LocalDate> contacts =
          simulation.contacts(
              15.0 + seed % 40, 880 + (int) (seed % 100), seed % 3 == 0 ? 3 : 20, 0.2);
      ContactProcess process =
          ContactProcess.of(contacts, simulation.coverage(), simulation.last());
      boolean isUnusual = process.burst(simulation.last()).isUnusual();
      unusual += isUnusual ? 1 : 0;
      spared += process.mayBeBurst(simulation.last()) ? 0 : 1;
      assertThat(process.mayBeBurst(simulation.last()) || !isUnusual).as("dyad %d", seed).isTrue();
    }
    assertThat(unusual).isPositive();
    assertThat(spared).isPositive();
  }

  @Test
  void aLongSilenceIsUnusual() {
    Cadence cadence = process(every(15, 40), START.plusDays(600 + 200)).cadence();

    assertThat(Objects.requireNonNull(cadence.silence()).isUnusual()).isTrue();
    assertThat(cadence.silence().chance()).isLessThan(0.001);
  }

  @Test
  void aSilenceOfTheRecordIsNoSilenceOfTheSides() {
    List<LocalDate> contacts = every(15, 40);
    LocalDate asOf = START.plusDays(600 + 200);
    List<Coverage> coverage = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      coverage.add(new Coverage(START.plusDays(i), 10, 4));
    }

    Cadence cadence = ContactProcess.of(contacts, coverage, asOf).cadence();

    assertThat(cadence.isCoverageKnown()).isTrue();
    assertThat(Objects.requireNonNull(cadence.silence()).isUnusual()).isFalse();
  }

  @Test
  void manyContactsAtOnceAreUnusual() {
    List<LocalDate> contacts = every(30, 30);
    for (int i = 0; i < 15; i++) {
      contacts.add(START.plusDays(880 + 2L * i));
    }

    Cadence cadence = process(contacts, START.plusDays(915)).cadence();

    assertThat(cadence.burst().isUnusual()).isTrue();
    assertThat(cadence.burst().expected()).isBetween(2.0, 4.0);
  }

  @Test
  void aPlantedBreakIsFoundAndDated() {
    List<LocalDate> contacts = every(10, 60);
    for (int i = 1; i <= 10; i++) {
      contacts.add(START.plusDays(600 + 60L * i));
    }

    List<ChangePoint> changes = process(contacts, START.plusDays(1200)).cadence().changes();

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).isRise()).isFalse();
    assertThat(changes.get(0).day()).isBetween(START.plusDays(560), START.plusDays(660));
    assertThat(changes.get(0).earliest()).isBeforeOrEqualTo(changes.get(0).day());
    assertThat(changes.get(0).gapBefore()).isBetween(9.0, 11.0);
  }

  @Test
  void fewContactsAreNeverCalledUnusual() {
    Cadence cadence =
        process(List.of(START, START.plusDays(3), START.plusDays(9)), START.plusDays(4000))
            .cadence();

    assertThat(Objects.requireNonNull(cadence.silence()).isUnusual()).isFalse();
    assertThat(cadence.burst().isUnusual()).isFalse();
  }

  @Test
  void nothingAtAllIsNoMistake() {
    Cadence cadence = ContactProcess.of(List.of(), List.of(), START).cadence();

    assertThat(cadence.contacts()).isZero();
    assertThat(cadence.pace()).isNull();
    assertThat(CadenceWords.present(cadence))
        .containsExactly("No contact that took place is known.");
  }

  @Test
  void contactsWithoutADayAreNotToldAsNone() {
    Dyad dyad = new Dyad(Side.state("CHL"), Side.state("NOR"));
    Cadence cadence = ContactProcess.of(List.of(), List.of(), START).cadence();

    assertThat(CadenceWords.present(cadence, new DyadSeries(dyad, List.of(), List.of())))
        .containsExactly("No contact that took place is known.");
    assertThat(CadenceWords.expected(1.02)).isEqualTo("one was to be expected");
    assertThat(CadenceWords.expected(0.01)).isEqualTo("fewer than 0.1 were to be expected");
  }

  @Test
  void aSilenceOfMonthsIsToldOnce() {
    List<String> told =
        CadenceWords.present(process(every(15, 40), START.plusDays(600 + 200)).cadence());

    assertThat(told).anyMatch(sentence -> sentence.contains("unusual silence"));
    assertThat(told).noneMatch(sentence -> sentence.startsWith("No contact in the last"));
  }

  @Test
  void steadyDyadsAreSeldomCalledUnusualHoweverUnevenTheCoverage() {
    int alarms = 0;
    int judged = 0;
    for (int i = 0; i < 60; i++) {
      Simulation simulation = new Simulation(i, 1000, Simulation.Reading.FALLING);
      ContactProcess process =
          ContactProcess.of(
              simulation.contacts(8, 1000, 8, 0.3), simulation.coverage(), simulation.last());
      Cadence cadence = process.cadence();
      Surprise silence = Objects.requireNonNull(cadence.silence());
      alarms += silence.isUnusual() || cadence.burst().isUnusual() ? 1 : 0;
      judged++;
    }
    assertThat((double) alarms / judged).isLessThan(0.06);
  }

  private static List<LocalDate> every(int days, int times) {
    List<LocalDate> contacts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      contacts.add(START.plusDays((long) days * i));
    }
    return contacts;
  }

  private static ContactProcess process(List<LocalDate> contacts, LocalDate asOf) {
    return ContactProcess.of(contacts, List.of(), asOf);
  }
}
