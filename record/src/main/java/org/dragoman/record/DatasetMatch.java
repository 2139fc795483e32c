package org.dragoman.record;

import org.jspecify.annotations.Nullable;

/**
 * A report of another event data set, held against the record.
 *
 * @param report what the data set reports
 * @param contactId the contact of the record that it tells of; null where the record has none
 * @param mentions how many articles the data set counts as mentions of its event, where it tells
 */
public record DatasetMatch(DatasetReport report, @Nullable String contactId, int mentions) {}
