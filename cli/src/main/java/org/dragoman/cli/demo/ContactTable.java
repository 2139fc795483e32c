package org.dragoman.cli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.state.States;
import org.dragoman.cli.view.Ink;
import org.dragoman.cli.view.Wording;
import org.dragoman.codebook.Channel;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;

/** A table of contacts by date; reports with the same day, parties and way stand in one row. */
final class ContactTable {

  private static final int GAP = 2;

  private final Ink ink;
  private final int columns;
  private final Wording wording = new Wording(States.load());

  ContactTable(Ink ink, int columns) {
    this.ink = ink;
    this.columns = columns;
  }

  /** The table, with a heading. */
  String of(List<Sighting> sightings) {
    List<List<String>> rows = new ArrayList<>();
    for (List<Sighting> same : grouped(sightings)) {
      Event contact = same.get(0).contact();
      rows.add(
          List.of(
              day(contact),
              channel(contact),
              lastTold(same).status().wire().replace('-', ' '),
              String.valueOf(same.size()),
              parties(contact)));
    }
    List<String> heading = List.of("DATE", "WAY", "STATUS", "REPORTS", "PARTIES");
    int[] widths = new int[heading.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      widths[i] = Math.max(heading.get(i).length(), widest);
    }
    StringBuilder table = new StringBuilder();
    table.append(ink.bold(line(heading, widths))).append('\n');
    rows.forEach(row -> table.append(line(row, widths)).append('\n'));
    return table.toString();
  }

  /** What the latest of the articles tells, as the record has it: announced, then held. */
  private static Event lastTold(List<Sighting> same) {
    Sighting last = same.get(0);
    for (Sighting sighting : same) {
      LocalDate day = sighting.published();
      if (day != null && (last.published() == null || day.isAfter(last.published()))) {
        last = sighting;
      }
    }
    return last.contact();
  }

  private static List<List<Sighting>> grouped(List<Sighting> sightings) {
    List<Sighting> sorted = new ArrayList<>(sightings);
    sorted.sort(Comparator.comparing(sighting -> day(sighting.contact())));
    Map<String, List<Sighting>> groups = new LinkedHashMap<>();
    for (Sighting sighting : sorted) {
      Event contact = sighting.contact();
      String key = day(contact) + ' ' + channel(contact) + ' ' + sides(contact);
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(sighting);
    }
    return new ArrayList<>(groups.values());
  }

  private static Set<String> sides(Event contact) {
    Set<String> sides = new LinkedHashSet<>();
    contact.participants().stream()
        .map(participant -> participant.country() + "/" + participant.organization())
        .sorted()
        .forEach(sides::add);
    return sides;
  }

  private static String day(Event contact) {
    EventDate date = contact.date();
    return date == null || date.start() == null ? "not told" : date.start().toString();
  }

  private static String channel(Event contact) {
    Channel channel = contact.channel();
    return channel == null ? "" : channel.wire();
  }

  private String parties(Event contact) {
    Set<String> parties = new LinkedHashSet<>();
    for (Participant participant : contact.participants()) {
      parties.add(wording.side(participant));
    }
    return String.join(", ", parties);
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size() - 1; i++) {
      String cell = cells.get(i);
      line.append(cell).append(" ".repeat(widths[i] - cell.length() + GAP));
    }
    String last = cells.get(cells.size() - 1);
    int room = columns - line.length();
    line.append(last.length() <= room || room < 2 ? last : last.substring(0, room - 1) + "…");
    return line.toString().stripTrailing();
  }
}
