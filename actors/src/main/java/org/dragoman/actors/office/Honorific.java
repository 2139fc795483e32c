package org.dragoman.actors.office;

import org.jspecify.annotations.Nullable;

/**
 * A word of respect or rank before (or after) a name.
 *
 * @param text as it is written
 * @param kind what kind of word it is
 * @param office the office that it tells, in its normal form; null where it tells none
 */
public record Honorific(String text, HonorificKind kind, @Nullable String office) {}
