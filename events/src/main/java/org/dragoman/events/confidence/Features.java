package org.dragoman.events.confidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;

/**
 * What speaks for and against an event being right: the names of the features that it has.
 *
 * @param model which weights apply: contacts and other events are weighed apart
 * @param names the features, for example {@code two-named}
 */
public record Features(Model model, Set<String> names) {

  /** The kinds of events that have weights of their own. */
  public enum Model {
    /** Events with a channel. */
    CONTACT("contact"),
    /** All others. */
    EVENT("event");

    private final String wire;

    Model(String wire) {
      this.wire = wire;
    }

    /** The word in the file of weights. */
    public String wire() {
      return wire;
    }
  }

  public Features {
    names = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }

  /** What the event itself shows. */
  public static Features of(Event event) {
    Set<String> names = new LinkedHashSet<>();
    parties(event, names);
    add(names, "two-sentences", event.evidence().size() >= 2);
    add(names, "two-frames", event.frames().size() >= 2);
    add(names, "phone", event.channel() == Channel.PHONE);
    add(names, "multilateral", event.channel() == Channel.MULTILATERAL);
    add(names, "not-held", isNotHeld(event.status()));
    return new Features(event.channel() == null ? Model.EVENT : Model.CONTACT, names);
  }

  private static void parties(Event event, Set<String> names) {
    List<Participant> participants = event.participants();
    long sides = participants.stream().map(Features::side).distinct().count();
    long named = participants.stream().filter(p -> p.name() != null).count();
    long bare = participants.stream().filter(p -> p.name() == null && p.office() == null).count();
    add(names, "two-sides", sides == 2);
    add(names, "two-named", named >= 2);
    add(names, "a-bare-party", bare >= 1);
    add(names, "two-bare-parties", bare >= 2);
    add(names, "inferred", participants.stream().anyMatch(p -> !p.inferred().isEmpty()));
    add(names, "organization", participants.stream().anyMatch(p -> p.organization() != null));
  }

  /** These features and {@code more}. */
  public Features with(Set<String> more) {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(more);
    return new Features(model, all);
  }

  private static void add(Set<String> names, String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }

  private static boolean isNotHeld(Status status) {
    return switch (status) {
      case PROPOSED, HYPOTHETICAL, CANCELLED, POSTPONED, DENIED, REFUSED -> true;
      case HELD, UNDER_WAY, BACKGROUND, PLANNED -> false;
    };
  }

  private static String side(Participant participant) {
    return participant.country() + "/" + participant.organization();
  }
}
