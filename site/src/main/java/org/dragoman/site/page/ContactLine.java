package org.dragoman.site.page;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.Confirmation;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;

/**
 * A contact as lists show it.
 *
 * @param contact the contact
 * @param href where its page stands
 * @param sides its sides
 * @param people who took part, in words
 * @param when its date in words; empty when not told
 * @param where its place in words; empty when not told
 * @param topics its topics in words
 */
public record ContactLine(
    ContactSummary contact,
    String href,
    List<Side> sides,
    String people,
    String when,
    String where,
    List<String> topics) {

  /** The topic of what has no name of its own; it tells a reader of a list nothing. */
  private static final String UNNAMED = "other";

  public ContactLine {
    sides = List.copyOf(sides);
    topics = List.copyOf(topics);
  }

  /** The contact for a list. */
  public static ContactLine of(ContactSummary contact, Words words) {
    return new ContactLine(
        contact,
        href(contact.id()),
        words.sides(contact),
        words.list(
            contact.parties().stream()
                .filter(party -> party.name() != null || party.office() != null)
                .map(words::party)
                .toList()),
        words.date(contact.date()),
        words.place(contact.place()),
        contact.topics().stream()
            .filter(topic -> !topic.equals(UNNAMED))
            .map(words::topic)
            .toList());
  }

  /** The contacts for a list. */
  public static List<ContactLine> of(List<ContactSummary> contacts, Words words) {
    return contacts.stream().map(contact -> of(contact, words)).toList();
  }

  /** Where the page of the contact of that id stands. */
  public static String href(String id) {
    return "/contacts/" + Names.segment(id);
  }

  /** The day by which lists are grouped; null when unknown. */
  public @Nullable LocalDate day() {
    return contact.day();
  }

  /** Whether a mark beside the line tells of its sides' word. */
  public boolean hasConfirmation() {
    return contact.confirmation() != Confirmation.NONE;
  }
}
