package org.dragoman.analysis.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.analysis.Invented;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;
import org.junit.jupiter.api.Test;

class RoutineTest {

  private static final Dyad DYAD = new Dyad(Side.state("TUR"), Side.state("AZE"));

  @Test
  void aCallAmongManyIsToldWithItsNumberAndItsPace() {
    List<ContactSummary> calls = calls(40, 15);

    String words = words(calls, calls.get(39));

    assertThat(words)
        .startsWith("the sixth ministerial call in 90 days; one every 15 days (")
        .endsWith("; nothing unusual");
  }

  @Test
  void aCallAfterYearsNamesTheDayOfTheLastOne() {
    List<ContactSummary> calls = calls(2, 30);
    calls.add(Invented.ministers("late", "2026-03-01", "TUR", "AZE"));

    assertThat(words(calls, calls.get(2)))
        .startsWith("the first ministerial call since 31 January 2020; ")
        .endsWith("whether that is usual cannot be told from so few");
  }

  @Test
  void aCallAfterAnUnusualSilenceSaysSo() {
    List<ContactSummary> calls = calls(30, 15);
    calls.add(Invented.ministers("late", "2022-06-01", "TUR", "AZE"));

    assertThat(words(calls, calls.get(30)))
        .contains("the first ministerial call since")
        .contains("which is unusually long (chance below 1 in 2,000)");
  }

  @Test
  void theFirstOfItsKindIsToldAgainstAllContactsOfTheTwo() {
    List<ContactSummary> contacts = calls(30, 15);
    contacts.add(
        Invented.call("visit", "2021-04-01")
            .as(Channel.VISIT)
            .by("TUR", Role.GUEST, Level.HEAD_OF_STATE)
            .by("AZE", Role.HOST, Level.HEAD_OF_STATE)
            .summary());

    assertThat(words(contacts, contacts.get(30)))
        .startsWith("the first leaders' meeting between the two in the record, which has contacts")
        .contains("contacts of all kinds come once every 1");
  }

  private static String words(List<ContactSummary> contacts, ContactSummary contact) {
    return Routine.of(contact, DyadSeries.of(DYAD, contacts), List.of())
        .map(CadenceWords::of)
        .orElseThrow();
  }

  private static List<ContactSummary> calls(int times, int every) {
    List<ContactSummary> calls = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String day = LocalDate.of(2020, 1, 1).plusDays((long) every * i).toString();
      calls.add(Invented.ministers("c" + i, day, "TUR", "AZE"));
    }
    return calls;
  }
}
