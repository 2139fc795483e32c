package org.dragoman.actors.mention;

import org.jspecify.annotations.Nullable;

/**
 * To whom an official belongs, or which party a bare name stands for.
 *
 * @param country ISO 3166-1 alpha-3; null for an organisation
 * @param organization the short name of an organisation or non-state party; null for a state
 * @param isSubnational whether it is a part of the state, such as a federal state or a city
 */
public record Affiliation(
    @Nullable String country, @Nullable String organization, boolean isSubnational) {

  public Affiliation {
    if ((country == null) == (organization == null)) {
      throw new IllegalArgumentException(
          "an affiliation is a state or an organisation: " + country + ", " + organization);
    }
  }

  /** A state. */
  public static Affiliation state(String alpha3) {
    return new Affiliation(alpha3, null, false);
  }

  /** An organisation, by its short name. */
  public static Affiliation organization(String name) {
    return new Affiliation(null, name, false);
  }

  /** A part of a state. */
  public static Affiliation partOf(String alpha3) {
    return new Affiliation(alpha3, null, true);
  }

  /** One word for comparing: the code, or the organisation's name. */
  public String key() {
    return country != null ? country : "org:" + organization;
  }
}
