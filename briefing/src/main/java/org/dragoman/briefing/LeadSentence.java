package org.dragoman.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordView;

/**
 * Writes the one sentence that tells a contact: who, how, whom, where, when, and what became of it.
 */
final class LeadSentence {

  private final ContactSummary contact;
  private final Cast cast;
  private final Tenses tenses;
  private final NotHeld notHeld;

  LeadSentence(ContactSummary contact, SideNames names) {
    this.contact = contact;
    this.cast = new Cast(contact, names);
    this.tenses = new Tenses(contact, cast);
    this.notHeld = new NotHeld(contact, cast);
  }

  /** The sentences on contacts as they are written on a day, each with the reports it rests on. */
  static List<Statement> told(
      RecordView view, SideNames names, LocalDate day, List<ContactSummary> contacts) {
    List<Statement> told = new ArrayList<>();
    for (ContactSummary contact : contacts) {
      view.findContact(contact.id())
          .ifPresent(
              found ->
                  told.add(
                      new Statement(
                          new LeadSentence(contact, names).writtenOn(day), Sources.of(found))));
    }
    return told;
  }

  /**
   * The sentence as it is written on a day: what was planned for a day before it, and is not known
   * to have taken place, is not told as still to come.
   */
  String writtenOn(LocalDate day) {
    boolean isPast = contact.date() != null && contact.date().end().isBefore(day);
    return contact.status() == Status.PLANNED && isPast
        ? finished(tenses.future("had planned to") + DayWords.when(contact.date()) + met("meet"))
        : write();
  }

  /** The sentence, with its full stop. */
  String write() {
    String when = DayWords.when(contact.date());
    String sentence =
        switch (contact.status()) {
          case HELD, BACKGROUND -> tenses.past() + when + met("met");
          case UNDER_WAY -> tenses.present() + when + met("meeting");
          case PLANNED -> tenses.future("will") + when + met("meet");
          case HYPOTHETICAL -> tenses.future("may") + when + met("meet");
          case PROPOSED -> notHeld.proposed(when);
          case POSTPONED -> notHeld.passive() + when + " has been postponed";
          case CANCELLED -> notHeld.passive() + when + " has been cancelled";
          case DENIED -> notHeld.passive() + when + " has been denied";
          case REFUSED -> notHeld.refused(when);
        };
    return finished(sentence);
  }

  private static String finished(String sentence) {
    String cased = EnglishWords.sentenceCase(sentence).replaceAll(",+(?=[,.]|$)", "");
    return cased.endsWith(".") ? cased : cased + ".";
  }

  /** {@code and met …} where a visit has a host whom the reports name. */
  private String met(String verb) {
    if (contact.channel() != Channel.VISIT) {
      return "";
    }
    List<ContactParty> hosts =
        cast.hosts().stream()
            .filter(party -> party.name() != null || party.office() != null)
            .toList();
    return hosts.isEmpty() ? "" : " and " + verb + " " + cast.named(hosts);
  }
}
