package org.dragoman.events;

import org.dragoman.text.Span;

/**
 * What an event is about.
 *
 * @param label an entry of the list of topics
 * @param text the words
 * @param span where they stand
 */
public record Topic(String label, String text, Span span) {}
