package org.dragoman.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.States;
import org.dragoman.codebook.Channel;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;

/** English names for what an export shows to people. */
public final class Wording {

  private static final States STATES = States.load();

  private Wording() {}

  /** The side's usual English name. */
  public static String name(Side side) {
    return side.isState()
        ? STATES.findState(side.code()).map(State::name).orElse(side.code())
        : side.name();
  }

  /** {@code Phone call: Azerbaijan, Türkiye}. */
  public static String title(ContactSummary contact) {
    return channel(contact.channel()) + ": " + names(contact.sides());
  }

  private static String names(Set<Side> sides) {
    return sides.stream().map(Wording::name).collect(Collectors.joining(", "));
  }

  private static String channel(Channel channel) {
    return switch (channel) {
      case PHONE -> "Phone call";
      case VIDEO -> "Video call";
      case MEETING -> "Meeting";
      case VISIT -> "Visit";
      case SUMMIT -> "Summit";
      case MULTILATERAL -> "Multilateral session";
      case LETTER -> "Letter";
      case NEGOTIATION -> "Negotiation";
      case MEDIATION -> "Mediation";
      case SUMMONS -> "Summons";
      case UNSPECIFIED -> "Contact";
    };
  }
}
