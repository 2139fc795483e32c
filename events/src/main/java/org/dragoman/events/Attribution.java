package org.dragoman.events;

import org.dragoman.codebook.AttributionKind;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * On whose word the text tells an event.
 *
 * @param kind what sort of source
 * @param country ISO 3166-1 alpha-3 of the source's state; null when not told
 * @param organization the ministry, agency or body; null when not told
 * @param name the person; null when not named
 * @param text the words
 * @param span where they stand
 */
public record Attribution(
    AttributionKind kind,
    @Nullable String country,
    @Nullable String organization,
    @Nullable String name,
    String text,
    Span span) {}
