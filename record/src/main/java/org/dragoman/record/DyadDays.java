package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;

/**
 * When two sides were in touch: what their pace rests on.
 *
 * @param first the side whose code comes first
 * @param second the other
 * @param days the days of their contacts, in order; a day stands once for each contact
 */
public record DyadDays(Side first, Side second, List<LocalDate> days) {

  public DyadDays {
    days = days.stream().sorted().toList();
  }
}
