/** Planned contacts as an iCalendar. */
@NullMarked
package org.dragoman.exchange.calendar;

import org.jspecify.annotations.NullMarked;
