package org.dragoman.site.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one day, for lists with the day as a heading.
 *
 * @param day the day; null when unknown
 * @param contacts its contacts
 */
public record DayOfContacts(@Nullable LocalDate day, List<ContactLine> contacts) {

  public DayOfContacts {
    contacts = List.copyOf(contacts);
  }

  /** Groups lines that are in the order of their days. */
  public static List<DayOfContacts> of(List<ContactLine> lines) {
    List<DayOfContacts> days = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= lines.size(); to++) {
      if (to == lines.size() || !Objects.equals(lines.get(to).day(), lines.get(from).day())) {
        days.add(new DayOfContacts(lines.get(from).day(), lines.subList(from, to)));
        from = to;
      }
    }
    return days;
  }
}
