package org.dragoman.site.curation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.codebook.Status;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactQueryBuilder;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Page;
import org.dragoman.record.RecordStore;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What waits for curators, from the newest contact to the oldest. A page goes through contacts
 * until it is full or has looked at {@value #LOOKED_AT} of them; the next goes on from there.
 */
@Component
public final class Queues {

  /** A page has about so many. */
  static final int FULL = 30;

  /** A page looks at so many contacts at most. */
  static final int LOOKED_AT = 400;

  private static final int AT_ONCE = 40;
  private static final double UNSURE = 0.6;

  private final RecordStore record;
  private final Words words;
  private final Reviews reviews;
  private final Conflicts conflicts;
  private final ProposedMerges merges;

  Queues(
      RecordStore record,
      Words words,
      Reviews reviews,
      Conflicts conflicts,
      ProposedMerges merges) {
    this.record = record;
    this.words = words;
    this.reviews = reviews;
    this.conflicts = conflicts;
    this.merges = merges;
  }

  /** The first page of each queue. */
  public Map<Queue, Queued> all() {
    Map<Queue, Queued> all = new EnumMap<>(Queue.class);
    for (Queue queue : Queue.values()) {
      all.put(queue, page(queue, null));
    }
    return all;
  }

  /**
   * A page of a queue; what was reviewed and has not changed since is left out.
   *
   * @param after where the page before ended; null for the first
   */
  public Queued page(Queue queue, @Nullable String after) {
    List<Waiting> waiting = new ArrayList<>();
    String next = after;
    int lookedAt = 0;
    do {
      Page<ContactSummary> some =
          record.listContacts(asked(queue).after(next).limit(AT_ONCE).build());
      waiting.addAll(
          reviews.open(
              queue, some.items().stream().flatMap(contact -> waiting(queue, contact)).toList()));
      next = some.next();
      lookedAt += AT_ONCE;
    } while (next != null && waiting.size() < FULL && lookedAt < LOOKED_AT);
    return new Queued(waiting, next);
  }

  private static ContactQueryBuilder asked(Queue queue) {
    ContactQueryBuilder asked = ContactQuery.builder();
    return queue == Queue.DENIALS ? asked.statuses(Set.of(Status.DENIED)) : asked;
  }

  private Stream<Waiting> waiting(Queue queue, ContactSummary contact) {
    return switch (queue) {
      case CONFLICTS ->
          Stream.of(contact)
              .filter(one -> one.sources() > 1)
              .flatMap(one -> record.findContact(one.id()).stream())
              .filter(one -> !conflicts.of(one).isEmpty())
              .map(this::waiting);
      case UNSURE ->
          contact.confidence() < UNSURE
              ? Stream.of(
                  new Waiting(
                      contact,
                      null,
                      words.say("contact.confidence", words.percent(contact.confidence()))))
              : Stream.of();
      case MERGES -> merges.of(contact).stream();
      case DENIALS -> Stream.of(new Waiting(contact, null, words.of(contact.confirmation())));
    };
  }

  private Waiting waiting(Contact contact) {
    return new Waiting(contact.summary(), null, conflicts.line(contact));
  }
}
