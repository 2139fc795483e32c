package org.dragoman.record.merge;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.events.Event;

/** Names the reports of one document: the document's id, {@code #}, the event's id. */
public final class ReportIds {

  private final String documentId;
  private final Set<String> taken = new HashSet<>();

  /** Names reports of the document of that id. */
  public ReportIds(String documentId) {
    this.documentId = documentId;
  }

  /** The id of the report of {@code event}; a number behind it where another has it. */
  public String next(Event event) {
    String id = documentId + "#" + event.id();
    for (int again = 2; !taken.add(id); again++) {
      id = documentId + "#" + event.id() + "." + again;
    }
    return id;
  }
}
