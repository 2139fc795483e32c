package org.dragoman.analysis.compare;

import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one text says on a point.
 *
 * @param voice the number of the text, from 0
 * @param value the value, for a field of the contact; the tone's act for a statement; may be empty
 * @param words its words
 * @param span where they stand in the document's content; null where a field has no words
 */
public record Saying(int voice, String value, String words, @Nullable Span span) {}
