package org.dragoman.events.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Role;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.events.confidence.Features;

/** What speaks for and against an action, beside what every event shows. */
final class ActionFeatures {

  private static final int LONG_SENTENCE = 200;
  private static final int SHORT_SENTENCE = 80;

  private ActionFeatures() {}

  /** The features of {@code event}, one of {@code all} events of its document. */
  static Features of(Event event, List<Event> all) {
    Set<String> names = new LinkedHashSet<>();
    List<Participant> actors = of(event, Role.ACTOR);
    List<Participant> recipients = of(event, Role.RECIPIENT);
    int length = event.evidence().get(0).text().length();
    add(names, "actor-unknown", actors.stream().noneMatch(ActionFeatures::isKnown));
    add(names, "several-actors", actors.size() > 1);
    add(names, "no-recipient", recipients.isEmpty());
    add(names, "recipient-unknown", recipients.stream().anyMatch(p -> !isKnown(p)));
    add(names, "sector", actors.stream().anyMatch(p -> p.sector() != null));
    add(names, "long-sentence", length >= LONG_SENTENCE);
    add(names, "short-sentence", length <= SHORT_SENTENCE);
    add(names, "vouched", !event.attribution().isEmpty());
    add(names, "not-alone", all.stream().anyMatch(other -> isBeside(event, other)));
    return Features.of(event).with(names);
  }

  private static List<Participant> of(Event event, Role role) {
    return event.participants().stream().filter(p -> p.role() == role).toList();
  }

  private static boolean isKnown(Participant participant) {
    return participant.country() != null || participant.organization() != null;
  }

  /** Told in the same sentence. */
  private static boolean isBeside(Event event, Event other) {
    return !other.id().equals(event.id())
        && other.evidence().get(0).span().overlaps(event.evidence().get(0).span());
  }

  private static void add(Set<String> names, String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }
}
