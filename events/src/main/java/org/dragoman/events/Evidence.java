package org.dragoman.events;

import org.dragoman.text.Span;

/**
 * A sentence that reports an event.
 *
 * @param span where it stands
 * @param text its words
 */
public record Evidence(Span span, String text) {}
