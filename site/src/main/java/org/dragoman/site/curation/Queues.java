package org.dragoman.site.curation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;
import org.dragoman.site.name.Words;
import org.springframework.stereotype.Component;

/** What waits for curators, among the newest contacts. */
@Component
public final class Queues {

  private static final int NEWEST = 400;
  private static final int SHOWN = 30;
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

  /** Each queue with what waits in it; what was reviewed and has not changed since is left out. */
  public Map<Queue, List<Waiting>> all() {
    List<ContactSummary> newest =
        record.listContacts(ContactQuery.builder().limit(NEWEST).build()).items();
    Map<Queue, List<Waiting>> all = new EnumMap<>(Queue.class);
    all.put(Queue.CONFLICTS, conflicts(newest));
    all.put(
        Queue.UNSURE,
        newest.stream()
            .filter(contact -> contact.confidence() < UNSURE)
            .map(contact -> new Waiting(contact, null, confidence(contact)))
            .toList());
    all.put(Queue.MERGES, merges.among(newest, SHOWN));
    all.put(
        Queue.DENIALS,
        record
            .listContacts(
                ContactQuery.builder().statuses(Set.of(Status.DENIED)).limit(NEWEST).build())
            .items()
            .stream()
            .map(contact -> new Waiting(contact, null, words.of(contact.confirmation())))
            .toList());
    all.replaceAll((queue, waiting) -> reviews.open(queue, waiting).stream().limit(SHOWN).toList());
    return all;
  }

  private List<Waiting> conflicts(List<ContactSummary> newest) {
    return newest.stream()
        .filter(contact -> contact.sources() > 1)
        .flatMap(contact -> record.findContact(contact.id()).stream())
        .filter(contact -> !conflicts.of(contact).isEmpty())
        .map(this::waiting)
        .toList();
  }

  private Waiting waiting(Contact contact) {
    return new Waiting(contact.summary(), null, conflicts.line(contact));
  }

  private String confidence(ContactSummary contact) {
    return words.say("contact.confidence", words.percent(contact.confidence()));
  }
}
