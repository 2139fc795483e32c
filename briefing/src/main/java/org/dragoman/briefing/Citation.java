package org.dragoman.briefing;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence rests on.
 *
 * @param kind a report, a figure or a tie
 * @param key the report's id; the figure or tie in one word; the same key is the same source
 * @param text in words: outlet, title and day; how a figure was counted; a treaty's source
 * @param url where a report stands; null where it is not known
 */
public record Citation(CitationKind kind, String key, String text, @Nullable String url) {}
