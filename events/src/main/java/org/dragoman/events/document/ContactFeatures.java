package org.dragoman.events.document;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dragoman.events.Event;
import org.dragoman.events.confidence.Features;
import org.dragoman.events.match.SentenceScene;

/** What the reading of a contact adds to the features that the event itself shows. */
final class ContactFeatures {

  private static final int LONG_SENTENCE = 35;

  private ContactFeatures() {}

  static Features of(Event event, Contact contact) {
    Set<String> names = new LinkedHashSet<>();
    SentenceScene first = contact.mentions().get(0).scene();
    add(names, "long-sentence", first.sentence().size() >= LONG_SENTENCE);
    add(names, "in-title", contact.mentions().stream().anyMatch(m -> m.scene().isTitle()));
    add(names, "status-told", contact.mentions().stream().anyMatch(m -> m.clause().isTold()));
    return Features.of(event).with(names);
  }

  private static void add(Set<String> names, String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }
}
