package org.dragoman.events.document;

import java.util.Optional;
import org.dragoman.events.time.Interval;
import org.dragoman.events.time.TimeExpression;

/**
 * A date as told, and resolved where it could be.
 *
 * @param expression the words
 * @param interval the days; empty where the publication date is needed and unknown
 */
record ToldDate(TimeExpression expression, Optional<Interval> interval) {}
