package org.dragoman.actors.coreference;

import org.jspecify.annotations.Nullable;

/**
 * Whose voice a document is.
 *
 * @param home the alpha-3 code of the state whose officials it names without saying so; null when
 *     not known
 * @param isRelease whether an office or body of that state speaks itself, so that "I" is one of its
 *     officials
 * @param office the office that speaks, in its normal form; null when the release is a ministry's
 *     or nobody's in particular
 */
public record Voice(@Nullable String home, boolean isRelease, @Nullable String office) {}
