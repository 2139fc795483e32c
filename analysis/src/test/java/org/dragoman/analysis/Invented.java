package org.dragoman.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.record.Confirmation;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/** Contacts invented for the tests. */
public final class Invented {

  private final List<ContactParty> parties = new ArrayList<>();
  private Channel channel = Channel.PHONE;
  private Status status = Status.HELD;
  private List<String> topics = List.of();
  private final String id;
  private final @Nullable LocalDate day;

  private Invented(String id, @Nullable LocalDate day) {
    this.id = id;
    this.day = day;
  }

  /** A phone call that was held on that day, ISO 8601; without a day where it is empty. */
  public static Invented call(String id, String day) {
    return new Invented(id, day.isEmpty() ? null : LocalDate.parse(day));
  }

  /** A call of two ministers of these states. */
  public static ContactSummary ministers(String id, String day, String caller, String called) {
    return call(id, day)
        .by(caller, Role.INITIATOR, Level.MINISTER)
        .by(called, Role.RECIPIENT, Level.MINISTER)
        .summary();
  }

  /** A party of a state. */
  public Invented by(String side, Role role, @Nullable Level level) {
    parties.add(new ContactParty(new Side(side), role, null, null, null, level));
    return this;
  }

  /** A named party. */
  public Invented by(String side, Role role, Level level, String name, String office) {
    parties.add(new ContactParty(new Side(side), role, "p-" + name, name, office, level));
    return this;
  }

  /** By another way. */
  public Invented as(Channel other) {
    this.channel = other;
    return this;
  }

  /** With another status. */
  public Invented with(Status other) {
    this.status = other;
    return this;
  }

  /** About these topics. */
  public Invented about(String... labels) {
    this.topics = List.of(labels);
    return this;
  }

  /** The contact at a glance. */
  public ContactSummary summary() {
    return new ContactSummary(
        id,
        channel,
        status,
        parties,
        day == null ? null : new DateRange(day, day, DatePrecision.DAY),
        day,
        null,
        topics,
        topics.isEmpty() ? Agenda.UNDISCLOSED : Agenda.DISCLOSED,
        Confirmation.NONE,
        0.9,
        1,
        1);
  }
}
