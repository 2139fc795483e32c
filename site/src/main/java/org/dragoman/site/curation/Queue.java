package org.dragoman.site.curation;

import java.util.Arrays;
import java.util.Locale;
import org.dragoman.site.fault.NotFoundException;

/** A list of what curators should look at. */
public enum Queue {
  /** Reports disagree on a field. */
  CONFLICTS,
  /** The reader is not sure that there was a contact of this kind. */
  UNSURE,
  /** Two contacts that may be one. */
  MERGES,
  /** Somebody denies it. */
  DENIALS;

  /** The word for it in addresses and tables. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The queue that an address asks for.
   *
   * @throws NotFoundException where there is none of that word
   */
  public static Queue asked(String wire) {
    return Arrays.stream(values())
        .filter(queue -> queue.wire().equals(wire))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("mistake.no-queue", wire));
  }
}
