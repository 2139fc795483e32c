package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * "The president met the chancellor. He recalled his trip to Berlin last May": a journey of long
 * ago is not the meeting that the report is about.
 */
final class RecalledJourneys {

  private RecalledJourneys() {}

  /** Whether a mention is such a journey beside what the text tells as news. */
  static boolean isOne(Contact contact, ContactMention mention, @Nullable LocalDate published) {
    return published != null
        && mention.match().frame().is(Frame.Trait.JOURNEY)
        && interval(mention)
            .filter(days -> days.end().isBefore(published.minusDays(EventWriter.BACKGROUND_DAYS)))
            .isPresent()
        && contact.mentions().stream()
            .anyMatch(
                known ->
                    known.isFact()
                        && !known.match().frame().is(Frame.Trait.JOURNEY)
                        && known.scene().number() < mention.scene().number())
        && contact.mentions().stream().allMatch(known -> interval(known).isEmpty());
  }

  private static Optional<Interval> interval(ContactMention mention) {
    return mention.date().flatMap(ToldDate::interval);
  }
}
