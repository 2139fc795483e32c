package org.dragoman.analysis.compare;

import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * One text that tells of the contact.
 *
 * @param label how it is called in the comparison: {@code Türkiye}, {@code Reuters}, {@code Türkiye
 *     (8 October 2025)}
 * @param side the side whose own text it is; null for outlets and agencies
 * @param report what the reader made of it
 * @param document its words
 */
public record Voice(String label, @Nullable Side side, Report report, Document document) {}
