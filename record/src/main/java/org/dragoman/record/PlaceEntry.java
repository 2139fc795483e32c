package org.dragoman.record;

import org.jspecify.annotations.Nullable;

/**
 * Where a contact took or takes place.
 *
 * @param name the place; null where the state alone is known
 * @param country ISO 3166-1 alpha-3; null where it is not known
 */
public record PlaceEntry(@Nullable String name, @Nullable String country) {}
