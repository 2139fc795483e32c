package org.dragoman.briefing;

import org.dragoman.record.ContactSummary;

/** What the parties did, do or will do, by the way in which they are in touch. */
final class Tenses {

  private final ContactSummary contact;
  private final Cast cast;
  private final String where;

  Tenses(ContactSummary contact, Cast cast) {
    this.contact = contact;
    this.cast = cast;
    this.where = cast.where();
  }

  /** {@code Turkish Foreign Minister … called …}. */
  String past() {
    return switch (contact.channel()) {
      case PHONE ->
          cast.isDirected()
              ? cast.first() + " called " + cast.second()
              : cast.all() + " spoke by phone";
      case VIDEO -> cast.all() + " held a video call";
      case MEETING ->
          cast.isHosted() ? cast.host() + " received " + cast.guest() + where : met() + where;
      case VISIT -> cast.guest() + " visited " + cast.destination();
      case SUMMIT -> cast.all() + " held a summit" + where;
      case MULTILATERAL ->
          cast.sides() == 1
              ? cast.all() + " held a summit" + where
              : (cast.isOfBody()
                      ? cast.members() + " took part in a meeting of " + cast.body()
                      : cast.all() + " met")
                  + where;
      case LETTER ->
          cast.isDirected()
              ? cast.first() + " sent a letter to " + cast.second()
              : cast.all() + " exchanged letters";
      case NEGOTIATION -> cast.all() + " held a round of negotiations" + where;
      case MEDIATION -> cast.mediator() + " mediated talks between " + cast.mediated() + where;
      case SUMMONS -> cast.first() + " summoned " + cast.second() + where;
      case UNSPECIFIED -> cast.all() + " held talks" + where;
    };
  }

  private String met() {
    return cast.sides() == 2 && !cast.isOfNobody()
        ? cast.first() + " met " + cast.second()
        : cast.all() + " met";
  }

  /** {@code … will call …}. */
  String future(String modal) {
    String verb = " " + modal + " ";
    return switch (contact.channel()) {
      case PHONE ->
          cast.isDirected()
              ? cast.first() + verb + "call " + cast.second()
              : cast.all() + verb + "speak by phone";
      case VIDEO -> cast.all() + verb + "hold a video call";
      case MEETING ->
          cast.isHosted()
              ? cast.host() + verb + "receive " + cast.guest() + where
              : (cast.sides() == 2
                      ? cast.first() + verb + "meet " + cast.second()
                      : cast.all() + verb + "meet")
                  + where;
      case VISIT -> cast.guest() + verb + "visit " + cast.destination();
      case SUMMIT -> cast.all() + verb + "hold a summit" + where;
      case MULTILATERAL ->
          cast.sides() == 1
              ? cast.all() + verb + "hold a summit" + where
              : (cast.isOfBody()
                      ? cast.members() + verb + "take part in a meeting of " + cast.body()
                      : cast.all() + verb + "meet")
                  + where;
      case LETTER ->
          cast.isDirected()
              ? cast.first() + verb + "send a letter to " + cast.second()
              : cast.all() + verb + "exchange letters";
      case NEGOTIATION -> cast.all() + verb + "hold a round of negotiations" + where;
      case MEDIATION -> cast.mediator() + verb + "mediate talks between " + cast.mediated() + where;
      case SUMMONS -> cast.first() + verb + "summon " + cast.second() + where;
      case UNSPECIFIED -> cast.all() + verb + "hold talks" + where;
    };
  }

  /** {@code … is visiting …}. */
  String present() {
    return switch (contact.channel()) {
      case VISIT -> cast.guest() + " is visiting " + cast.destination();
      case PHONE, VIDEO -> cast.all() + " are speaking by phone";
      case SUMMIT -> cast.all() + " are holding a summit" + where;
      case MEDIATION -> cast.mediator() + " is mediating talks between " + cast.mediated() + where;
      case NEGOTIATION -> cast.all() + " are holding a round of negotiations" + where;
      case MEETING, MULTILATERAL -> cast.all() + " are meeting" + where;
      case LETTER, SUMMONS, UNSPECIFIED -> cast.all() + " are holding talks" + where;
    };
  }
}
