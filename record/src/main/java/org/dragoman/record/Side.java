package org.dragoman.record;

import java.util.regex.Pattern;
import org.dragoman.events.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A state or an organisation as a party of contacts.
 *
 * @param code ISO 3166-1 alpha-3 of a state ({@code TUR}; Kosovo {@code XKX}), or {@code org:} and
 *     the short name of an organisation ({@code org:NATO}, {@code org:Hamas})
 */
public record Side(String code) implements Comparable<Side> {

  private static final String ORGANIZATION = "org:";
  private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

  public Side {
    boolean isKnownForm =
        STATE.matcher(code).matches()
            || (code.startsWith(ORGANIZATION) && code.length() > ORGANIZATION.length());
    if (!isKnownForm) {
      throw new IllegalArgumentException(
          "a side is a state's alpha-3 code (TUR) or an organisation (org:NATO), not: " + code);
    }
  }

  /** The state of that alpha-3 code. */
  public static Side state(String alpha3) {
    return new Side(alpha3);
  }

  /** The organisation of that short name. */
  public static Side organization(String name) {
    return new Side(ORGANIZATION + name);
  }

  /** The side for which {@code participant} acts; null where the text tells none. */
  public static @Nullable Side of(Participant participant) {
    return of(participant.country(), participant.organization());
  }

  /** The state, else the organisation; null where both are null. */
  public static @Nullable Side of(@Nullable String country, @Nullable String organization) {
    if (country != null && STATE.matcher(country).matches()) {
      return state(country);
    }
    return organization == null || organization.isBlank() ? null : organization(organization);
  }

  /** Whether it is a state. */
  public boolean isState() {
    return !code.startsWith(ORGANIZATION);
  }

  /** The alpha-3 code of a state, the short name of an organisation. */
  public String name() {
    return isState() ? code : code.substring(ORGANIZATION.length());
  }

  @Override
  public int compareTo(Side other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
