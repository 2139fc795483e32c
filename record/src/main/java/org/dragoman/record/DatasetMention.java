package org.dragoman.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that another event data set counts as a mention of one of its events.
 *
 * @param dataset the data set
 * @param eventId the data set's id of the event; the event itself may come later or never
 * @param article the article's address, or what else the data set calls it
 * @param day the day that the row tells; null where it tells none
 * @param outlet who published the article; null when not told
 * @param input the file or address from which the row came
 * @param line its line there
 */
public record DatasetMention(
    DataSet dataset,
    String eventId,
    String article,
    @Nullable LocalDate day,
    @Nullable String outlet,
    String input,
    long line) {}
