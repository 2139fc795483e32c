package org.dragoman.exchange.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.exchange.Wording;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.RecordView;

/**
 * Contacts to come, as whole-day events of an iCalendar (RFC 5545). Those planned or proposed are
 * tentative; those called off are kept as cancelled, so that subscribers' calendars take them out.
 */
public final class CalendarExporter implements Exporter {

  private static final Set<Status> AHEAD =
      Set.of(Status.PLANNED, Status.PROPOSED, Status.POSTPONED, Status.CANCELLED);

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Dragoman//The open record of diplomatic contact//EN");
    record.forEachContact(
        query,
        contact -> {
          DateRange date = contact.date();
          if (AHEAD.contains(contact.status()) && date != null) {
            calendar.addEvent(event(contact, date));
          }
        });
    try (ICalWriter writer =
        new ICalWriter(
            new OutputStreamWriter(target.open("planned.ics"), StandardCharsets.UTF_8),
            ICalVersion.V2_0)) {
      writer.write(calendar);
    }
    return calendar.getEvents().size();
  }

  private static VEvent event(ContactSummary contact, DateRange date) {
    VEvent event = new VEvent();
    event.setUid(contact.id() + "@dragoman");
    event.setDateTimeStamp(date(stamp(contact, date)));
    event.setSummary(Wording.title(contact));
    event.setDateStart(new DateStart(new ICalDate(date(date.start()), false)));
    event.setDateEnd(new DateEnd(new ICalDate(date(date.end().plusDays(1)), false)));
    event.setStatus(
        contact.status() == Status.CANCELLED || contact.status() == Status.POSTPONED
            ? biweekly.property.Status.cancelled()
            : biweekly.property.Status.tentative());
    PlaceEntry place = contact.place();
    String name = place == null ? null : place.name();
    if (name != null) {
      event.setLocation(name);
    }
    event.setDescription(
        "Status: "
            + contact.status().wire()
            + ". Date as exact as: "
            + date.precision().wire()
            + ". Reports: "
            + contact.reports()
            + ".");
    return event;
  }

  /** The same record gives the same calendar: the stamp is the day of the first report. */
  private static LocalDate stamp(ContactSummary contact, DateRange date) {
    LocalDate reported = contact.firstReported();
    return reported == null ? date.start() : reported;
  }

  /** The library takes whole days in the zone of the machine. */
  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
