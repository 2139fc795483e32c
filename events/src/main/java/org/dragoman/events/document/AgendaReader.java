package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.codebook.Agenda;
import org.dragoman.events.Topic;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.topic.Occasion;
import org.dragoman.events.topic.TopicClaim;
import org.dragoman.events.topic.TopicLabels;
import org.dragoman.events.topic.TopicReader;
import org.dragoman.events.topic.TopicWords;

/** Reads what the contacts of a document were about, and how much of that the text tells. */
final class AgendaReader {

  /**
   * What is told of one contact.
   *
   * @param topics its topics
   * @param agenda whether they disclose something
   */
  record Subject(List<Topic> topics, Agenda agenda) {

    Subject {
      topics = List.copyOf(topics);
    }
  }

  private final TopicReader topics;

  AgendaReader(TopicLabels labels) {
    this.topics = new TopicReader(labels, TopicWords.load());
  }

  /** What each contact of a document was about, sentence by sentence from its beginning. */
  Map<Contact, Subject> read(
      String content, List<Contact> contacts, List<SentenceScene> scenes, DocumentActors actors) {
    Map<Contact, List<TopicClaim>> told = new HashMap<>();
    contacts.forEach(contact -> told.put(contact, new ArrayList<>()));
    TopicOwners owners = new TopicOwners(contacts, actors);
    for (SentenceScene scene : scenes) {
      if (!owners.mayOwn(scene)) {
        continue;
      }
      List<Occasion> occasions = owners.occasions(scene);
      for (TopicClaim claim : topics.read(content, scene, occasions)) {
        for (Contact contact : owners.find(scene, claim)) {
          if (!claim.isParty() || !contact.affiliations().containsAll(claim.parties())) {
            told.computeIfAbsent(contact, key -> new ArrayList<>()).add(claim);
          }
        }
      }
    }
    Map<Contact, Subject> subjects = new HashMap<>();
    told.forEach((contact, claims) -> subjects.put(contact, subject(contact, claims)));
    return subjects;
  }

  private Subject subject(Contact contact, List<TopicClaim> claims) {
    Agenda agenda =
        claims.isEmpty()
            ? Agenda.UNDISCLOSED
            : claims.stream().anyMatch(c -> topics.isSpecific(c, contact.affiliations()))
                ? Agenda.DISCLOSED
                : Agenda.GENERAL;
    return new Subject(claims.stream().map(TopicClaim::topic).toList(), agenda);
  }
}
