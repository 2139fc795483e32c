package org.dragoman.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record rests on; shown wherever figures of it are.
 *
 * @param documents how many documents
 * @param reports how many reports
 * @param contacts how many contacts
 * @param actions how many other events
 * @param lexicon the version of the lexicon that most reports were read with; null when empty
 * @param lastSequence the last entry of the history; 0 when empty
 * @param latest the latest day of publication; null when unknown
 */
public record Facts(
    long documents,
    long reports,
    long contacts,
    long actions,
    @Nullable String lexicon,
    long lastSequence,
    @Nullable LocalDate latest) {}
