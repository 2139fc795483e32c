package org.dragoman.events.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.events.Event;
import org.dragoman.events.confidence.Features;
import org.dragoman.events.frame.Frame;

/** What the reading of a contact adds to the features that the event itself shows. */
final class ContactFeatures {

  private static final int FAR_DOWN = 4;

  private ContactFeatures() {}

  /**
   * The features of a contact.
   *
   * @param event the contact as it is written
   * @param contact how it was gathered
   * @param all how many contacts the document has
   * @param isOfDayPage whether the document is a chronicle's page of one day
   */
  static Features of(Event event, Contact contact, int all, boolean isOfDayPage) {
    List<ContactMention> mentions = contact.mentions();
    ContactMention first = mentions.get(0);
    Set<String> names = new LinkedHashSet<>();
    add(names, "only-contact", all == 1);
    add(names, "one-side", contact.affiliations().size() == 1);
    add(names, "group", contact.parties().stream().anyMatch(p -> p.mention().isPlural()));
    add(names, "session", first.match().frame().is(Frame.Trait.SESSION));
    add(names, "deep", first.scene().number() >= FAR_DOWN);
    add(names, "title-alone", mentions.stream().allMatch(m -> m.scene().isTitle()));
    add(names, "three-mentions", mentions.size() >= 3);
    add(names, "release", isReleased(event));
    add(names, "day-page", isOfDayPage);
    return Features.of(event).with(names);
  }

  /** A government that tells of its own contacts tells who, how and with whom. */
  private static boolean isReleased(Event event) {
    return event.attribution().stream()
        .anyMatch(voucher -> voucher.kind() == AttributionKind.OFFICIAL_STATEMENT);
  }

  private static void add(Set<String> names, String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }
}
