package org.dragoman.events.place;

import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that name a place.
 *
 * @param name its name as the text has it
 * @param country ISO 3166-1 alpha-3; null when not known
 * @param first the first token
 * @param last the last token
 * @param span where the words stand
 * @param isState whether a whole state is named
 */
public record PlaceMention(
    String name, @Nullable String country, int first, int last, Span span, boolean isState) {}
