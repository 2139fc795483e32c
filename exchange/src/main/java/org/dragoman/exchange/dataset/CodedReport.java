package org.dragoman.exchange.dataset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as event data sets cite it.
 *
 * @param document the id of the document
 * @param title its headline
 * @param outlet who published it; null when unknown
 * @param url where it stands; null when unknown
 * @param published the day of publication; null when unknown
 * @param language ISO 639-1
 * @param characters the length of the document in UTF-16 units
 * @param offset where the sentence that reports the event begins; null when unknown
 * @param actorOffset where the first actor is named; null when unknown
 * @param recipientOffset where the second party is named; null when unknown
 * @param confidence the chance that it is read right, 0 to 1
 * @param text the sentence that reports the event; empty when unknown
 */
record CodedReport(
    String document,
    String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published,
    String language,
    int characters,
    @Nullable Integer offset,
    @Nullable Integer actorOffset,
    @Nullable Integer recipientOffset,
    double confidence,
    String text) {}
