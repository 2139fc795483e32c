package org.dragoman.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code of the older ontology CAMEO, and what it is in PLOVER.
 *
 * @param code two to four digits, from the general to the particular
 * @param type the PLOVER type
 * @param mode the PLOVER mode; null where the code tells none
 * @param contexts the PLOVER contexts that the code implies
 * @param intensity the code's place on Goldstein's scale of conflict and cooperation, -10 to 10
 */
public record CameoCode(
    String code, EventType type, @Nullable String mode, List<Context> contexts, double intensity) {

  public CameoCode {
    contexts = List.copyOf(contexts);
    if (!code.matches("\\d{2,4}")) {
      throw new IllegalArgumentException("a CAMEO code has two to four digits: \"" + code + "\"");
    }
    if (!(intensity >= -10 && intensity <= 10)) {
      throw new IllegalArgumentException("an intensity lies between -10 and 10: " + intensity);
    }
  }
}
