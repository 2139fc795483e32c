package org.dragoman.events;

import java.util.List;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A party of an event: an official, a state or an organisation.
 *
 * @param role the part it has
 * @param name the fullest form of the person's name in the text, without titles; null for an
 *     unnamed official or a bare state
 * @param office the office, normalised, lower case; null when none is told or known
 * @param level the rank; null when it cannot be told
 * @param country ISO 3166-1 alpha-3 (Kosovo: XKX); null for an organisation
 * @param organization the short name of an international organisation or non-state party; null for
 *     a state
 * @param sector the PLOVER sector of an actor that is no government, such as {@code MIL}; null
 *     otherwise
 * @param inferred the fields that the text leaves out and that the list of office-holders gave
 * @param text the words that name the party
 * @param span where they stand
 */
public record Participant(
    Role role,
    @Nullable String name,
    @Nullable String office,
    @Nullable Level level,
    @Nullable String country,
    @Nullable String organization,
    @Nullable String sector,
    List<String> inferred,
    String text,
    Span span) {

  public Participant {
    inferred = List.copyOf(inferred);
  }
}
