package org.dragoman.analysis.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Channel;
import org.dragoman.events.Event;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.record.Side;
import org.dragoman.text.Span;

/** The parties of a contact as one text names them, so that its words can be told from theirs. */
final class Parties {

  private final Event event;
  private final Set<String> words = new HashSet<>();
  private final Set<String> sides = new TreeSet<>();
  private final Set<String> around = new HashSet<>();

  Parties(Event event) {
    this.event = event;
    for (Participant participant : event.participants()) {
      words.addAll(split(participant.text()));
      if (participant.name() != null) {
        words.addAll(split(participant.name()));
      }
      side(participant).ifPresent(side -> sides.add(side.code()));
    }
    if (event.channel() == Channel.PHONE || event.channel() == Channel.VIDEO) {
      words.addAll(Stems.CALL);
    } else {
      words.addAll(Stems.MEETING);
    }
    if (event.place() != null) {
      split(event.place().text()).forEach(word -> around.add(Stems.of(word, word)));
      split(event.place().name()).forEach(word -> around.add(Stems.of(word, word)));
    }
    if (event.date() != null) {
      split(event.date().text()).forEach(word -> around.add(Stems.of(word, word)));
    }
  }

  private static Optional<Side> side(Participant participant) {
    if (participant.country() != null) {
      return Optional.of(Side.state(participant.country()));
    }
    return Optional.ofNullable(participant.organization()).map(Side::organization);
  }

  private static List<String> split(String text) {
    return List.of(text.split("[^\\p{L}\\p{N}]+", -1));
  }

  /** The codes of the sides. */
  Set<String> sides() {
    return sides;
  }

  /** Whether the word is part of a party's name or title, or a word for the contact itself. */
  boolean areNamedBy(String word) {
    return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the stem is of the contact's place or day. */
  boolean isAroundContact(String stem) {
    return around.contains(stem);
  }

  /** The party that a mention means: by its state, by a name, or by an office that one side has. */
  Optional<Side> find(Mention mention) {
    Affiliation affiliation = mention.affiliation();
    if (affiliation != null && sides.contains(affiliation.key())) {
      return Optional.of(new Side(affiliation.key()));
    }
    String name = mention.name();
    String office = mention.office();
    Set<Side> found = new TreeSet<>();
    for (Participant participant : event.participants()) {
      boolean isNamed =
          name != null
              && participant.name() != null
              && (" " + participant.name() + " ").contains(" " + lastWord(name) + " ");
      boolean isInOffice =
          name == null
              && office != null
              && participant.office() != null
              && participant.office().equals(office);
      if (isNamed || isInOffice) {
        side(participant).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether the stretch is of a sentence that reports the contact. */
  boolean areToldIn(Span stretch) {
    return event.evidence().stream().anyMatch(evidence -> evidence.span().overlaps(stretch));
  }

  /** The words of a stretch without those that name a party. */
  String leftOutOf(Span stretch, String content) {
    StringBuilder left = new StringBuilder(stretch.of(content));
    for (Participant participant : event.participants()) {
      blank(left, stretch, participant.span());
    }
    for (Evidence evidence : event.evidence()) {
      for (Participant participant : event.participants()) {
        int at = evidence.text().indexOf(participant.text());
        if (at >= 0) {
          int start = evidence.span().start() + at;
          blank(left, stretch, new Span(start, start + participant.text().length()));
        }
      }
    }
    return left.toString();
  }

  private static void blank(StringBuilder left, Span stretch, Span party) {
    int start = Math.max(party.start(), stretch.start());
    int end = Math.min(party.end(), stretch.end());
    for (int i = start; i < end; i++) {
      left.setCharAt(i - stretch.start(), ' ');
    }
  }
}
