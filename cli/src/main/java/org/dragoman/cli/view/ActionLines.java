package org.dragoman.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.codebook.Role;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;

/** The events of a reading that are no contacts, for people: a line each, in aligned columns. */
final class ActionLines {

  private static final String INDENT = "   ";
  private static final int TYPE_COLUMNS = 11;

  private final Wording wording;
  private final Ink ink;

  ActionLines(Wording wording, Ink ink) {
    this.wording = wording;
    this.ink = ink;
  }

  /** The lines; none where there are no such events. */
  List<String> of(List<Event> events) {
    List<String> lines = new ArrayList<>();
    for (Event event : events) {
      if (!event.isContact()) {
        lines.add(line(event));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(0, INDENT + ink.faint("other events"));
      lines.add(0, "");
    }
    return lines;
  }

  private String line(Event event) {
    String type = event.type().wire();
    String recipients = parties(event, Role.RECIPIENT);
    EventDate date = event.date();
    return INDENT
        + ink.bold(type)
        + " ".repeat(TYPE_COLUMNS - type.length())
        + parties(event, Role.ACTOR)
        + (recipients.isEmpty() ? "" : " → " + recipients)
        + (date == null ? "" : ", " + Wording.days(date));
  }

  private String parties(Event event, Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(this::party)
        .collect(Collectors.joining(", "));
  }

  /** The words of the text, with the state where they do not name it. */
  private String party(Participant participant) {
    String words = Safe.line(participant.text());
    String side = wording.side(participant);
    return side.isEmpty() || words.contains(side) ? words : words + " (" + side + ")";
  }
}
