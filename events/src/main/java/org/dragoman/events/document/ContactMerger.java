package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings the mentions of one real contact together: same parties, no other person, a way, date and
 * status that fit.
 */
final class ContactMerger {

  private ContactMerger() {}

  /**
   * The contacts of a document in the order of their first mention.
   *
   * @param published the day of the report; null where it is unknown
   */
  static List<Contact> merge(List<ContactMention> mentions, @Nullable LocalDate published) {
    List<Contact> contacts = new ArrayList<>();
    for (ContactMention mention : mentions) {
      List<Contact> retold = CallsRetoldTogether.find(contacts, mention);
      if (!retold.isEmpty()) {
        retold.forEach(contact -> contact.add(mention.among(contact.affiliations())));
        continue;
      }
      Optional<Contact> same =
          contacts.stream()
              .filter(contact -> isSame(contact, mention, published))
              .reduce((first, next) -> fit(first, mention) > fit(next, mention) ? first : next);
      if (same.isPresent()) {
        same.get().add(mention);
      } else {
        contacts.add(new Contact(mention));
      }
    }
    CallsRetoldTogether.tellOneByOne(contacts);
    return contacts;
  }

  /**
   * How well a mention fits; of several that fit alike the last one told is meant. "They discussed"
   * is of the meeting of the two, and not of the summit beside which they met.
   */
  private static int fit(Contact contact, ContactMention mention) {
    boolean hasSameSides = contact.affiliations().equals(mention.affiliations());
    boolean isSameWay = contact.channel().family() == mention.channel().family();
    return (hasSameSides ? 4 : 0) + (isSameWay ? 2 : 0) + (hasPersons(contact, mention) ? 1 : 0);
  }

  /** Whether all whom a mention names have been named as of the contact before. */
  private static boolean hasPersons(Contact contact, ContactMention mention) {
    return mention.parties().stream()
        .filter(party -> party.name() != null)
        .allMatch(party -> contact.parties().stream().anyMatch(known -> known.isSame(party)));
  }

  private static boolean isSame(
      Contact contact, ContactMention mention, @Nullable LocalDate published) {
    return MergedSides.areSame(contact, mention)
        && !OtherOccasions.areTold(contact, mention)
        && !RecalledJourneys.isOne(contact, mention, published)
        && contact.mentions().stream()
            .allMatch(
                known ->
                    MentionFit.areOne(known, mention) || isOfSameStay(contact, known, mention));
  }

  /** "arrived on Monday, met A … will see B on Tuesday": A and B are met on one stay. */
  private static boolean isOfSameStay(Contact stay, ContactMention met, ContactMention ahead) {
    return stay.mentions().stream()
        .filter(arrival -> !arrival.equals(met))
        .anyMatch(
            arrival ->
                MentionFit.areOne(arrival, ahead) && MentionFit.isStillAhead(arrival, met, ahead));
  }
}
