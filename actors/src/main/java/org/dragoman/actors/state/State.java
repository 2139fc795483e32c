package org.dragoman.actors.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, or a territory that news tells of as if it were one.
 *
 * @param alpha3 its ISO 3166-1 alpha-3 code; {@code XKX} for Kosovo
 * @param alpha2 its ISO 3166-1 alpha-2 code; {@code XK} for Kosovo
 * @param cowCode its number in the Correlates of War list of states; null for a territory
 * @param cowAbbreviation its letters in the same list; null for a territory
 * @param name its usual English name
 * @param unMember whether it is a member of the United Nations
 * @param capitals its capital first, then other seats of government
 */
public record State(
    String alpha3,
    String alpha2,
    @Nullable Integer cowCode,
    @Nullable String cowAbbreviation,
    String name,
    boolean unMember,
    List<String> capitals) {

  public State {
    if (alpha3.length() != 3 || alpha2.length() != 2) {
      throw new IllegalArgumentException("no codes of a state: " + alpha3 + ", " + alpha2);
    }
    capitals = List.copyOf(capitals);
  }
}
