package org.dragoman.events.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Offices that a department's own releases cut short: at the State Department "the Deputy
 * Secretary" is that of State.
 */
final class HomeOffices {

  private static final Map<String, String> OF_THE_STATE_DEPARTMENT =
      Map.of(
          "secretary", "secretary of state",
          "deputy secretary", "deputy secretary of state",
          "under secretary", "under secretary of state",
          "assistant secretary", "assistant secretary of state");

  private HomeOffices() {}

  /** The full office; as it is where the outlet does not complete it. */
  static @Nullable String complete(
      @Nullable String office, @Nullable String country, @Nullable String outlet) {
    boolean isOfState =
        office != null
            && "USA".equals(country)
            && outlet != null
            && outlet.contains("Department of State");
    return isOfState ? OF_THE_STATE_DEPARTMENT.getOrDefault(office, office) : office;
  }
}
