package org.dragoman.site.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.KeptFacts;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of what is planned, month by month. */
@Controller
class CalendarPage {

  private static final Set<Status> PLANNED =
      Set.of(Status.PLANNED, Status.PROPOSED, Status.POSTPONED, Status.CANCELLED, Status.UNDER_WAY);
  private static final int MOST = 500;
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9998;

  private final RecordStore record;
  private final Words words;
  private final KeptFacts facts;

  CalendarPage(RecordStore record, Words words, KeptFacts facts) {
    this.record = record;
    this.words = words;
    this.facts = facts;
  }

  @GetMapping("/calendar")
  String show(@RequestParam(required = false) @Nullable String month, Model model) {
    YearMonth shown = month(month);
    List<ContactSummary> contacts =
        record
            .listContacts(
                ContactQuery.builder()
                    .statuses(PLANNED)
                    .from(shown.atDay(1))
                    .to(shown.atEndOfMonth())
                    .oldestFirst()
                    .limit(MOST)
                    .build())
            .items();
    model.addAttribute("month", shown);
    model.addAttribute("monthName", name(shown));
    model.addAttribute("before", shown.minusMonths(1));
    model.addAttribute("beforeName", name(shown.minusMonths(1)));
    model.addAttribute("following", shown.plusMonths(1));
    model.addAttribute("followingName", name(shown.plusMonths(1)));
    model.addAttribute("weeks", weeks(shown, entries(contacts)));
    model.addAttribute(
        "undated",
        ContactLine.of(contacts.stream().filter(contact -> !isOnDays(contact)).toList(), words));
    model.addAttribute("weekdays", weekdays());
    model.addAttribute("count", contacts.size());
    return "calendar";
  }

  private YearMonth month(@Nullable String month) {
    if (month == null) {
      return YearMonth.from(facts.today());
    }
    try {
      YearMonth asked = YearMonth.parse(month);
      if (asked.getYear() >= FIRST_YEAR && asked.getYear() <= LAST_YEAR) {
        return asked;
      }
    } catch (DateTimeParseException e) {
      // No month at all: told like one that no calendar of this record has.
    }
    throw new NotFoundException("mistake.month", month);
  }

  private String name(YearMonth month) {
    return month.format(
        DateTimeFormatter.ofPattern(words.say("date.month"), LocaleContextHolder.getLocale()));
  }

  private static List<String> weekdays() {
    List<String> names = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.SHORT, LocaleContextHolder.getLocale()));
    }
    return names;
  }

  /** Whether the date is days of a calendar, not a month or year. */
  private static boolean isOnDays(ContactSummary contact) {
    DateRange date = contact.date();
    return date != null && date.start().plusDays(14).isAfter(date.end());
  }

  private List<Entry> entries(List<ContactSummary> contacts) {
    return contacts.stream()
        .filter(CalendarPage::isOnDays)
        .map(contact -> new Entry(contact, ContactLine.href(contact.id()), words.sides(contact)))
        .toList();
  }

  private static List<List<Day>> weeks(YearMonth month, List<Entry> entries) {
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate monday = first;
        !monday.isAfter(month.atEndOfMonth());
        monday = monday.plusWeeks(1)) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        LocalDate date = monday.plusDays(i);
        boolean isIn = YearMonth.from(date).equals(month);
        week.add(new Day(date, isIn, isIn ? on(date, entries) : List.of()));
      }
      weeks.add(week);
    }
    return weeks;
  }

  private static List<Entry> on(LocalDate day, List<Entry> entries) {
    return entries.stream()
        .filter(
            entry -> {
              DateRange date = entry.contact().date();
              return date != null && !day.isBefore(date.start()) && !day.isAfter(date.end());
            })
        .toList();
  }

  /**
   * A square of the calendar.
   *
   * @param date the day
   * @param isInMonth whether it belongs to the month shown
   * @param contacts what is planned on it
   */
  record Day(LocalDate date, boolean isInMonth, List<Entry> contacts) {}

  /**
   * A contact in a square, which has room for little: who with whom, and how.
   *
   * @param contact the contact
   * @param href where its page stands
   * @param sides its sides
   */
  record Entry(ContactSummary contact, String href, List<Side> sides) {}
}
