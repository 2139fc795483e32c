package org.dragoman.record;

import java.time.LocalDate;

/**
 * How much was read of one day: the exposure against which a silence is judged.
 *
 * @param day the day of publication
 * @param documents how many documents
 * @param outlets how many outlets
 */
public record Coverage(LocalDate day, int documents, int outlets) {}
