package org.dragoman.site.fault;

import java.util.Arrays;
import java.util.List;

/** The address names a state or an organisation that no list knows; others may be meant. */
public class UnknownSideException extends NotFoundException {

  private static final long serialVersionUID = 1L;

  private final List<String> asked;

  /**
   * The mistake of that key.
   *
   * @param key the key of its sentence
   * @param asked the names that were asked for; the first stands in the sentence
   */
  public UnknownSideException(String key, String... asked) {
    super(key, Arrays.stream(asked).findFirst().orElse(""));
    this.asked = List.of(asked);
  }

  /** The names that were asked for. */
  public List<String> asked() {
    return asked;
  }
}
