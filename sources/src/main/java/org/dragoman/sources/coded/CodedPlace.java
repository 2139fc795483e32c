package org.dragoman.sources.coded;

import org.jspecify.annotations.Nullable;

/**
 * Where a coded event took place. Null where the dataset says nothing.
 *
 * @param name the most exact name that it gives
 * @param country the country as the dataset writes it: FIPS 10-4 (GDELT), a name (ICEWS, POLECAT),
 *     or an ISO code (PLOVER)
 * @param latitude in degrees
 * @param longitude in degrees
 */
public record CodedPlace(
    @Nullable String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude) {}
