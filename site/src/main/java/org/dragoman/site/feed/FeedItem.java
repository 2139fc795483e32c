package org.dragoman.site.feed;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;

/**
 * A contact as feeds carry it.
 *
 * @param id the contact's id
 * @param href the address of its page
 * @param title it in one line
 * @param text who, when, where, about what, in words
 * @param day the day by which it is sorted; null when unknown
 * @param date its date; null when not told
 * @param place its place; empty when not told
 * @param status what became of it, as the codebook writes it
 * @param topics its topics
 */
record FeedItem(
    String id,
    String href,
    String title,
    String text,
    @Nullable LocalDate day,
    @Nullable DateRange date,
    String place,
    String status,
    List<String> topics) {

  FeedItem {
    topics = List.copyOf(topics);
  }

  /** The contact for a feed of the site at {@code base}. */
  static FeedItem of(ContactSummary contact, Words words, String base) {
    String people = words.list(contact.parties().stream().map(words::party).distinct().toList());
    String when = words.date(contact.date());
    String where = words.place(contact.place());
    StringBuilder text = new StringBuilder(people);
    text.append(". ").append(words.of(contact.channel()));
    text.append(", ").append(words.of(contact.status()));
    add(text, when);
    add(text, where);
    List<String> topics = contact.topics().stream().map(words::topic).toList();
    add(text, String.join(", ", topics));
    text.append(". ").append(words.say("contact.sources", contact.sources(), contact.reports()));
    text.append('.');
    return new FeedItem(
        contact.id(),
        base + "/contacts/" + Names.segment(contact.id()),
        words.title(contact) + " (" + words.of(contact.status()) + ")",
        text.toString(),
        contact.day(),
        contact.date(),
        where,
        contact.status().wire(),
        topics);
  }

  private static void add(StringBuilder text, String part) {
    if (!part.isEmpty()) {
      text.append(", ").append(part);
    }
  }
}
