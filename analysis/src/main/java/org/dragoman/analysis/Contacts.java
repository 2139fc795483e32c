package org.dragoman.analysis;

import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactSummary;

/** What the analyses hold of a contact: whether it took place, and how it is called. */
public final class Contacts {

  /** What a report says of a contact that took or takes place. */
  public static final Set<Status> TOOK_PLACE =
      Set.of(Status.HELD, Status.UNDER_WAY, Status.BACKGROUND);

  private Contacts() {}

  /** Whether the contact took place. */
  public static boolean tookPlace(ContactSummary contact) {
    return TOOK_PLACE.contains(contact.status());
  }

  /** {@code call}, {@code meeting}, {@code visit}. */
  public static String noun(Channel channel) {
    return switch (channel) {
      case PHONE -> "call";
      case VIDEO -> "video call";
      case MEETING -> "meeting";
      case VISIT -> "visit";
      case SUMMIT -> "summit";
      case MULTILATERAL -> "multilateral meeting";
      case LETTER -> "letter";
      case NEGOTIATION -> "round of talks";
      case MEDIATION -> "mediation";
      case SUMMONS -> "summons";
      case UNSPECIFIED -> "contact";
    };
  }

  /** The plural: {@code calls}, {@code rounds of talks}. */
  public static String nouns(Channel channel) {
    return switch (channel) {
      case NEGOTIATION -> "rounds of talks";
      case SUMMONS -> "summonses";
      default -> noun(channel) + "s";
    };
  }
}
