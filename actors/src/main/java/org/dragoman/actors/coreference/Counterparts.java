package org.dragoman.actors.coreference;

import java.util.Map;
import org.dragoman.actors.mention.Affiliation;
import org.jspecify.annotations.Nullable;

/** The office that a counterpart holds: the same, but for states that name it otherwise. */
final class Counterparts {

  private static final Map<String, String> OF_THE_UNITED_STATES =
      Map.of("secretary of state", "foreign minister", "secretary of defense", "defense minister");

  private Counterparts() {}

  static String of(String office, @Nullable Affiliation affiliation) {
    boolean isAmerican = affiliation != null && "USA".equals(affiliation.country());
    for (Map.Entry<String, String> pair : OF_THE_UNITED_STATES.entrySet()) {
      if (!isAmerican && office.equals(pair.getKey())) {
        return pair.getValue();
      }
      if (isAmerican && office.equals(pair.getValue())) {
        return pair.getKey();
      }
    }
    return office;
  }
}
