package org.dragoman.record.load;

import java.util.List;
import org.dragoman.events.Reading;

/**
 * A contact that nobody had.
 *
 * @param number the same number gives the same contact
 * @param readings the documents that tell of it; the first event of each is the contact
 */
public record InventedContact(long number, List<Reading> readings) {

  public InventedContact {
    readings = List.copyOf(readings);
  }
}
