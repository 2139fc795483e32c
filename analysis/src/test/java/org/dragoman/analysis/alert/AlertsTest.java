package org.dragoman.analysis.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.analysis.Invented;
import org.dragoman.analysis.MemoryRecord;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactSummary;
import org.junit.jupiter.api.Test;

class AlertsTest {

  private static final LocalDate NOW = LocalDate.of(2025, 6, 1);
  private static final SideNames NAMES = SideNames.load();

  @Test
  void anEmptyRecordHasNoAlerts() {
    assertThat(Alerts.of(new MemoryRecord(), NAMES, NOW, 30)).isEmpty();
  }

  @Test
  void aSteadyDyadHasNoAlerts() {
    assertThat(alerts(every(15, 60, NOW.minusDays(5)))).isEmpty();
  }

  @Test
  void aSilenceIsListedWithWhatWasToBeExpected() {
    List<Alert> alerts = alerts(every(10, 60, NOW.minusDays(200)));

    assertThat(alerts).extracting(Alert::kind).containsExactly(AlertKind.SILENCE);
    assertThat(alerts.get(0).sentence()).startsWith("No contact for 7 months; ");
    assertThat(alerts.get(0).chance()).isLessThan(0.01);
  }

  @Test
  void manyContactsAreListedWithTheirIds() {
    List<ContactSummary> contacts = every(40, 30, NOW.minusDays(60));
    contacts.addAll(every(2, 14, NOW));

    assertThat(alerts(contacts))
        .anyMatch(alert -> alert.kind() == AlertKind.CONTACTS && alert.contacts().size() >= 14);
  }

  @Test
  void theFirstVisitOfLeadersForYearsIsAnAlertOfLevel() {
    List<ContactSummary> contacts = every(30, 20, NOW.minusDays(40));
    contacts.add(
        Invented.call("visit", "2025-05-20")
            .as(Channel.VISIT)
            .by("TUR", Role.GUEST, Level.HEAD_OF_STATE)
            .by("ARM", Role.HOST, Level.HEAD_OF_GOVERNMENT)
            .summary());

    assertThat(alerts(contacts))
        .anySatisfy(
            alert ->
                assertThat(alert.sentence()).isEqualTo("The first leaders' visit in the record."));
  }

  @Test
  void aTopicThatTheTwoHaveNotHadIsNew() {
    List<ContactSummary> contacts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      contacts.add(call("old" + i, NOW.minusDays(300 - 30L * i)).about("trade").summary());
    }
    contacts.add(call("new", NOW.minusDays(3)).about("nuclear", "trade").summary());

    assertThat(alerts(contacts))
        .anySatisfy(
            alert -> {
              assertThat(alert.kind()).isEqualTo(AlertKind.TOPIC);
              assertThat(alert.sentence())
                  .isEqualTo(
                      "Nuclear matters came up between the two for the first time in the record.");
            });
  }

  @Test
  void aDenialIsListedHoweverFewContactsThereAre() {
    assertThat(alerts(List.of(call("d", NOW.minusDays(2)).with(Status.DENIED).summary())))
        .extracting(Alert::kind)
        .containsExactly(AlertKind.DENIAL);
  }

  @Test
  void oneSideThatAlwaysCallsIsAnAsymmetry() {
    assertThat(alerts(everyBy("TUR", "ARM", 15, 30)))
        .anySatisfy(
            alert -> {
              assertThat(alert.kind()).isEqualTo(AlertKind.ASYMMETRY);
              assertThat(alert.sentence()).startsWith("Türkiye started ");
            });
  }

  private static List<Alert> alerts(List<ContactSummary> contacts) {
    MemoryRecord record = new MemoryRecord().with(contacts.toArray(ContactSummary[]::new));
    return Alerts.of(record, NAMES, NOW, 30);
  }

  private static Invented call(String id, LocalDate day) {
    return Invented.call(id, day.toString())
        .by("TUR", Role.PARTICIPANT, Level.MINISTER)
        .by("ARM", Role.PARTICIPANT, Level.MINISTER);
  }

  private static List<ContactSummary> every(int days, int times, LocalDate last) {
    List<ContactSummary> contacts = new ArrayList<>();
    for (int i = times - 1; i >= 0; i--) {
      contacts.add(call(days + "-" + i, last.minusDays((long) days * i)).summary());
    }
    return contacts;
  }

  private static List<ContactSummary> everyBy(String caller, String called, int days, int times) {
    List<ContactSummary> contacts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String day = NOW.minusDays((long) days * i).toString();
      contacts.add(Invented.ministers("c" + i, day, caller, called));
    }
    return contacts;
  }
}
