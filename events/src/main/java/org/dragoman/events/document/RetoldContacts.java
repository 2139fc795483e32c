package org.dragoman.events.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.EventType;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;

/**
 * Leaves out consultations that only speak of a contact again: "the dialogue also covered …", where
 * the document tells the call itself.
 */
final class RetoldContacts {

  private RetoldContacts() {}

  /** The actions without those that tell one of the contacts again. */
  static List<Event> without(List<Event> actions, List<Event> contacts) {
    return actions.stream()
        .filter(
            action ->
                action.type() != EventType.CONSULT
                    || contacts.stream().noneMatch(contact -> covers(contact, action)))
        .toList();
  }

  private static boolean covers(Event contact, Event action) {
    return sides(contact).containsAll(sides(action));
  }

  private static Set<String> sides(Event event) {
    Set<String> sides = new HashSet<>();
    for (Participant participant : event.participants()) {
      String country = participant.country();
      String organization = participant.organization();
      if (country != null) {
        sides.add(country);
      } else if (organization != null) {
        sides.add("org:" + organization);
      }
    }
    return sides;
  }
}
