package org.dragoman.record.store;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;

/** Which reports a record holds for one contact. */
final class Groups {

  private Groups() {}

  /** The ids of the reports of each contact. */
  static Set<Set<String>> of(RecordStore record) {
    Set<Set<String>> groups = new HashSet<>();
    record.forEachContact(
        ContactQuery.all(),
        summary -> {
          Set<String> ids = new HashSet<>();
          record
              .findContact(summary.id())
              .orElseThrow()
              .reports()
              .forEach(report -> ids.add(report.id()));
          groups.add(ids);
        });
    return groups;
  }
}
