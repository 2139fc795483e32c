package org.dragoman.site.operation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;

/** What readers of this very record will ask for first: its latest contacts, and all about them. */
final class FirstVisits {

  private static final int CONTACTS = 2000;
  private static final int KINDS_OF_SEARCH = 6;

  private FirstVisits() {}

  /** Addresses on the site, each kind in turn; few of a small record. */
  static List<String> of(RecordStore record) {
    List<String> visits = new ArrayList<>(List.of("/", "/api/v1/facts", "/calendar", "/search"));
    ContactQuery latest = ContactQuery.builder().limit(CONTACTS).build();
    List<ContactSummary> contacts = record.listContacts(latest).items();
    for (int i = 0; i < contacts.size(); i++) {
      ContactSummary contact = contacts.get(i);
      List<String> sides = contact.sides().stream().map(side -> encoded(side.code())).toList();
      visits.add("/contacts/" + contact.id());
      if (sides.size() > 1) {
        visits.add("/dyads/" + sides.get(0) + "/" + sides.get(1));
      }
      String search = search(contact, sides, i);
      visits.add("/search?" + search);
      visits.add(i % 2 == 0 ? "/api/v1/contacts?" + search : "/api/v1/contacts/" + contact.id());
      visits.add("/");
    }
    return List.copyOf(visits);
  }

  private static String search(ContactSummary contact, List<String> sides, int turn) {
    String side = "side=" + (sides.isEmpty() ? "USA" : sides.get(turn % sides.size()));
    String topic = contact.topics().isEmpty() ? "trade" : encoded(contact.topics().get(0));
    LocalDate day = contact.firstReported();
    return switch (turn % KINDS_OF_SEARCH) {
      case 0 -> side;
      case 1 -> side + "&status=" + contact.status().wire();
      case 2 -> "topic=" + topic;
      case 3 -> "q=" + topic + "&" + side;
      case 4 -> "channel=" + contact.channel().wire() + "&" + side;
      default -> day == null ? "q=" + topic : "from=" + day.minusMonths(1) + "&to=" + day;
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
