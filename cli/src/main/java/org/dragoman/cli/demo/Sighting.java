package org.dragoman.cli.demo;

import java.time.LocalDate;
import org.dragoman.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * A contact as one article reports it.
 *
 * @param article the article's name
 * @param published the day of the article; null when unknown
 * @param contact the contact
 */
record Sighting(String article, @Nullable LocalDate published, Event contact) {}
