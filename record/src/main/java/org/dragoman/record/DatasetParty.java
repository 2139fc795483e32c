package org.dragoman.record;

import org.jspecify.annotations.Nullable;

/**
 * A party as another event data set tells it.
 *
 * @param isActor whether it acts; else it is acted upon
 * @param name what the data set calls it; null where it tells no name
 * @param side the side that this is in the record's words; null where it is none that the lists
 *     know
 */
public record DatasetParty(boolean isActor, @Nullable String name, @Nullable Side side) {}
