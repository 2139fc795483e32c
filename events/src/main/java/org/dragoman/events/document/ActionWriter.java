package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.codebook.Role;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.events.action.ActionMention;
import org.dragoman.events.action.ActionParty;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.text.Span;

/** Brings the mentions of one action of a document together and writes it as an event. */
final class ActionWriter {

  private static final double CONFIDENCE = 0.6;

  private final EventWriter writer;
  private final DateAttachment dates;

  ActionWriter(EventWriter writer, DateAttachment dates) {
    this.writer = writer;
    this.dates = dates;
  }

  /** One event for each action, in the order of their first mention. */
  List<Event> events(List<ActionMention> mentions) {
    List<Action> actions = new ArrayList<>();
    for (ActionMention mention : mentions) {
      Action told = action(mention);
      Optional<Action> known =
          actions.stream()
              .filter(action -> action.isSame(told))
              .findFirst()
              .or(() -> actions.stream().filter(told::pointsBackTo).reduce((a, b) -> b));
      if (known.isPresent()) {
        known.get().add(told);
      } else {
        actions.add(told);
      }
    }
    return actions.stream().map(this::event).toList();
  }

  private Action action(ActionMention mention) {
    FrameMatch match =
        new FrameMatch(
            mention.frame().frame(),
            mention.trigger(),
            mention.verb(),
            List.of(),
            List.of(),
            List.of());
    return new Action(
        mention,
        dates.find(mention.scene(), match, mention.clause()),
        PlaceAttachment.find(mention.scene(), match));
  }

  private Event event(Action action) {
    ActionMention first = action.mentions().get(0);
    EventDate date = action.date().map(writer::date).orElse(null);
    List<Participant> participants = participants(first);
    return new Event(
        writer.id(first.trigger(), first.type().wire()),
        first.type(),
        first.mode(),
        first.cameo(),
        writer.status(first.clause().status(), date),
        null,
        participants,
        date,
        action.place().map(writer::place).orElse(null),
        List.of(),
        null,
        writer.attribution(first.scene(), first.trigger()),
        writer.evidence(action.sentences()),
        CONFIDENCE,
        action.mentions().stream().map(mention -> mention.frame().id()).distinct().toList(),
        writer.lexicon(),
        List.copyOf(first.contexts()));
  }

  private List<Participant> participants(ActionMention mention) {
    List<Participant> participants = new ArrayList<>();
    mention.actors().forEach(party -> participants.add(participant(Role.ACTOR, party)));
    if (mention.actors().isEmpty()) {
      participants.add(untold(mention));
    }
    mention.recipients().forEach(party -> participants.add(participant(Role.RECIPIENT, party)));
    return participants;
  }

  private Participant participant(Role role, ActionParty party) {
    Actor actor = party.actor();
    return new Participant(
        role,
        actor == null ? null : actor.name(),
        "official".equals(party.office()) ? null : party.office(),
        party.level(),
        party.country(),
        party.organization(),
        party.sector(),
        actor == null ? List.of() : actor.inferred(),
        party.span().of(writer.content()),
        party.span());
  }

  /** Whoever did what the trigger tells: the text does not say who. */
  private Participant untold(ActionMention mention) {
    Span span = mention.trigger().span();
    String sector = mention.frame().implied();
    return new Participant(
        Role.ACTOR,
        null,
        null,
        null,
        null,
        null,
        sector,
        List.of(),
        span.of(writer.content()),
        span);
  }
}
