package org.dragoman.evaluation.gold;

import org.jspecify.annotations.Nullable;

/**
 * What was predicted, and how sure it is.
 *
 * @param what the event or contact
 * @param confidence its confidence; null where none is told
 */
public record Prediction<T>(T what, @Nullable Double confidence) {}
