package org.dragoman.briefing;

import org.dragoman.analysis.Contacts;
import org.dragoman.codebook.Channel;
import org.dragoman.record.ContactSummary;

/** A contact that did not take place, as the thing that is proposed, put off or turned down. */
final class NotHeld {

  private final ContactSummary contact;
  private final Cast cast;
  private final String where;

  NotHeld(ContactSummary contact, Cast cast) {
    this.contact = contact;
    this.cast = cast;
    this.where = cast.where();
  }

  /** {@code … proposed a meeting with … on …}; who did so only where it is told. */
  String proposed(String when) {
    boolean isInvitation =
        contact.channel() == Channel.VISIT
            && !cast.hosts().isEmpty()
            && cast.hosts().size() < contact.parties().size();
    boolean isTold =
        isInvitation
            || contact.channel() == Channel.MEDIATION
            || cast.isDirected()
            || cast.sides() == 1;
    return isTold ? proposal() + when : passive() + when + " has been proposed";
  }

  private String proposal() {
    return switch (contact.channel()) {
      case VISIT ->
          !cast.hosts().isEmpty() && cast.hosts().size() < contact.parties().size()
              ? cast.named(cast.hosts())
                  + " invited "
                  + cast.guest()
                  + " to visit "
                  + cast.destination()
              : cast.first() + " proposed a visit to " + cast.destination();
      case MEDIATION -> cast.mediator() + " offered to mediate between " + cast.mediated();
      default ->
          cast.sides() == 1
              ? cast.first() + " proposed " + article(noun()) + where
              : cast.first() + " proposed " + article(noun()) + " with " + cast.second() + where;
    };
  }

  /** {@code a phone call between …}, of which something is then said. */
  String passive() {
    if (contact.channel() == Channel.VISIT) {
      return "a visit by " + cast.guest() + " to " + cast.destination();
    }
    return cast.sides() == 1
        ? article(noun()) + " of " + cast.all() + where
        : article(noun()) + " between " + cast.all() + where;
  }

  /** {@code … turned down a meeting with … on …}. */
  String refused(String when) {
    boolean isTalks =
        contact.channel() == Channel.NEGOTIATION || contact.channel() == Channel.UNSPECIFIED;
    String verb =
        isTalks ? " refused to negotiate with " : " turned down " + article(noun()) + " with ";
    if (cast.isDirected()) {
      return cast.second() + verb + cast.first() + where + when;
    }
    return cast.sides() == 2
        ? cast.first() + verb + cast.second() + where + when
        : article(noun()) + " between " + cast.all() + where + when + " has been refused";
  }

  private String noun() {
    return contact.channel() == Channel.PHONE ? "phone call" : Contacts.noun(contact.channel());
  }

  private static String article(String noun) {
    return "a " + noun;
  }
}
