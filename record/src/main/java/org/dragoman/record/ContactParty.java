package org.dragoman.record;

import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * A party of a contact of the record: an official of a side, or the side itself.
 *
 * @param side the state or organisation
 * @param role the part it had
 * @param personId the person of the record; null for an unnamed official or a bare side
 * @param name the fullest spelling of the person's name; null where {@code personId} is
 * @param office the office at the time, normalised, lower case; null when not known
 * @param level the rank; null when it cannot be told
 */
public record ContactParty(
    Side side,
    Role role,
    @Nullable String personId,
    @Nullable String name,
    @Nullable String office,
    @Nullable Level level) {}
