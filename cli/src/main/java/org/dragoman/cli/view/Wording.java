package org.dragoman.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.States;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.events.Attribution;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts the fields of a contact into words for people. */
public final class Wording {

  private static final int LONGEST_QUOTE = 70;

  private final States states;

  public Wording(States states) {
    this.states = states;
  }

  /** {@code Hakan Fidan, foreign minister of Türkiye}. */
  public String of(Participant participant) {
    String state = state(participant.country());
    String side = side(state, participant.organization());
    String name = participant.name();
    String office = participant.office();
    if (office == null) {
      return name == null ? side : side.isEmpty() ? name : name + ", " + side;
    }
    String rank = side.isEmpty() ? office : office + " of " + side;
    return name == null ? "the " + rank : name + ", " + rank;
  }

  /** {@code Türkiye}, {@code NATO}. */
  public String side(Participant participant) {
    return side(state(participant.country()), participant.organization());
  }

  private static String side(String state, @Nullable String organization) {
    if (organization == null) {
      return state;
    }
    return state.isEmpty() ? organization : organization + " (" + state + ")";
  }

  /** {@code Phone call}. */
  static String of(Channel channel) {
    return switch (channel) {
      case PHONE -> "Phone call";
      case VIDEO -> "Video call";
      case MEETING -> "Meeting";
      case VISIT -> "Visit";
      case SUMMIT -> "Summit";
      case MULTILATERAL -> "Multilateral meeting";
      case LETTER -> "Letter";
      case NEGOTIATION -> "Negotiation";
      case MEDIATION -> "Mediation";
      case SUMMONS -> "Summons";
      case UNSPECIFIED -> "Contact";
    };
  }

  /** {@code 2025-10-07}, {@code 2025-05-31 to 2025-06-06}, {@code unresolved}. */
  public static String days(EventDate date) {
    if (date.start() == null || date.end() == null) {
      return "unresolved";
    }
    return date.start().equals(date.end())
        ? date.start().toString()
        : date.start() + " to " + date.end();
  }

  static String of(EventDate date) {
    boolean isTold = date.start() == null || date.precision() == DatePrecision.DAY;
    String precision = isTold ? "" : ", to the " + date.precision().wire();
    return days(date)
        + (precision.contains("approx") ? ", about" : precision)
        + quoted(date.text());
  }

  String of(Place place) {
    String state = state(place.country());
    return state.isEmpty() || state.equals(place.name())
        ? place.name()
        : place.name() + ", " + state;
  }

  String of(Attribution attribution) {
    List<String> parts = new ArrayList<>();
    parts.add(kind(attribution.kind()));
    add(parts, attribution.name());
    add(parts, attribution.organization());
    add(parts, state(attribution.country()));
    return String.join(", ", parts) + quoted(attribution.text());
  }

  private static String kind(AttributionKind kind) {
    return kind.wire().replace('-', ' ');
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isEmpty()) {
      parts.add(part);
    }
  }

  /** {@code bilateral relations, trade}. */
  static String topics(List<String> labels) {
    return labels.stream()
        .map(label -> label.replace('-', ' '))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String quoted(String words) {
    String line = Safe.line(words).strip();
    String bounded =
        line.length() <= LONGEST_QUOTE
            ? line
            : new Span(
                        0,
                        Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1))
                            ? LONGEST_QUOTE - 1
                            : LONGEST_QUOTE)
                    .of(line)
                + "…";
    return line.isEmpty() ? "" : " (\"" + bounded + "\")";
  }

  static String confidence(double confidence) {
    return String.format(Locale.ROOT, "%.2f", confidence);
  }

  private String state(@Nullable String alpha3) {
    return alpha3 == null ? "" : states.findState(alpha3).map(State::name).orElse(alpha3);
  }
}
