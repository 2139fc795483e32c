package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;

/**
 * What reading documents again with another version of the lexicon changes, or would change.
 *
 * @param documents how many documents were read again
 * @param same reports of contacts that say the same
 * @param changes the reports, of contacts and of actions, that say something else, are new, or are
 *     gone
 */
public record Recoded(int documents, int same, List<Change> changes) {

  public Recoded {
    changes = List.copyOf(changes);
  }

  /** What becomes of a report. */
  public enum Kind {
    /** A contact or action that the earlier reading did not find. */
    ADDED,
    /** The same with other fields. */
    CHANGED,
    /** None any more. */
    REMOVED
  }

  /**
   * One difference.
   *
   * @param reportId the report
   * @param kind what becomes of it
   * @param fields the fields that differ, each as {@code field: before -> after}
   */
  public record Change(String reportId, Kind kind, List<String> fields) {
    public Change {
      fields = List.copyOf(fields);
    }
  }

  /** Both together. */
  public Recoded plus(Recoded other) {
    List<Change> all = new ArrayList<>(changes);
    all.addAll(other.changes);
    return new Recoded(documents + other.documents, same + other.same, all);
  }

  /** How many changes are of that kind. */
  public long count(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
