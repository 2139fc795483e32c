package org.dragoman.events;

import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an event took or takes place.
 *
 * @param name the name of the place
 * @param country ISO 3166-1 alpha-3; null when not known
 * @param text the words that tell it
 * @param span where they stand
 */
public record Place(String name, @Nullable String country, String text, Span span) {}
