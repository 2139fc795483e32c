package org.dragoman.actors.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that is no state.
 *
 * @param name the short name that the output writes: UN, African Union
 * @param names its other names
 * @param adjectives words for what belongs to it: Abkhaz, Turkish Cypriot
 * @param kind what kind of party it is
 * @param seat the alpha-3 code of the state where it sits; null where it has no seat
 * @param heads the titles of its head, in lower case
 * @param home the alpha-3 code of the state that it comes from or claims; null for those of many
 * @param governsSince since when it governs its home state; null where it does not
 * @param sector its PLOVER sector, such as GOV or REB; null where none fits
 * @param parent the short name of the organisation that it is part of
 * @param ambiguous whether a name often means something else
 */
public record Organization(
    String name,
    List<String> names,
    List<String> adjectives,
    OrganizationKind kind,
    @Nullable String seat,
    List<String> heads,
    @Nullable String home,
    @Nullable LocalDate governsSince,
    @Nullable String sector,
    @Nullable String parent,
    List<String> ambiguous) {

  public Organization {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    heads = List.copyOf(heads);
    ambiguous = List.copyOf(ambiguous);
  }
}
