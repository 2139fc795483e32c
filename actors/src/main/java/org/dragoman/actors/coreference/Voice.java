package org.dragoman.actors.coreference;

import org.dragoman.actors.mention.Affiliation;
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
 * @param body the organisation that speaks by its head's office; null when it is a state or report
 */
public record Voice(
    @Nullable String home, boolean isRelease, @Nullable String office, @Nullable Affiliation body) {

  /** The voice of a state or of a report. */
  public Voice(@Nullable String home, boolean isRelease, @Nullable String office) {
    this(home, isRelease, office, null);
  }

  /** For whom it speaks; null when not known. */
  @Nullable Affiliation speaker() {
    return body != null || home == null ? body : Affiliation.state(home);
  }
}
