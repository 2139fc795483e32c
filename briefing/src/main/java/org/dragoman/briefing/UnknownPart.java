package org.dragoman.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.codebook.Channel;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.Resolved;
import org.dragoman.record.Side;

/** What the record does not know of a contact, and on what its reports differ. */
final class UnknownPart {

  private final SideNames names;

  UnknownPart(SideNames names) {
    this.names = names;
  }

  List<Statement> of(Contact contact) {
    List<Statement> statements = new ArrayList<>();
    List<String> untold = untold(contact.summary());
    if (!untold.isEmpty()) {
      statements.add(new Statement("No report tells " + list(untold) + ".", Sources.of(contact)));
    }
    silentSides(contact, statements);
    differences(contact, statements);
    return statements;
  }

  private static String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, last)) + " or " + items.get(last);
  }

  private static List<String> untold(ContactSummary summary) {
    List<String> untold = new ArrayList<>();
    if (summary.date() == null) {
      untold.add("the day");
    }
    boolean isInPerson =
        summary.channel() != Channel.PHONE
            && summary.channel() != Channel.VIDEO
            && summary.channel() != Channel.LETTER;
    if (summary.place() == null && isInPerson) {
      untold.add("the place");
    }
    if (DyadSeries.initiator(summary) == null && !isInPerson) {
      untold.add("who started it");
    }
    if (summary.channel() == Channel.UNSPECIFIED) {
      untold.add("in which way the sides were in touch");
    }
    boolean isUnnamed = summary.parties().stream().allMatch(party -> party.name() == null);
    if (isUnnamed) {
      untold.add("who took part by name");
    }
    return untold;
  }

  private void silentSides(Contact contact, List<Statement> statements) {
    SortedSet<Side> silent = new TreeSet<>(contact.summary().sides());
    silent.removeAll(contact.confirmedBy());
    silent.removeAll(contact.deniedBy());
    if (!silent.isEmpty() && silent.size() < 4) {
      statements.add(
          new Statement(
              "The record has no word from "
                  + list(silent.stream().map(names::inSentence).toList())
                  + " on it.",
              Sources.of(contact)));
    }
    if (!contact.deniedBy().isEmpty()) {
      List<String> denying =
          new TreeSet<>(contact.deniedBy()).stream().map(names::inSentence).toList();
      statements.add(
          new Statement(
              EnglishWords.sentenceCase(EnglishWords.list(denying))
                  + (denying.size() == 1 ? " disputes it." : " dispute it."),
              Sources.of(contact, contact.status())));
    }
  }

  private static void differences(Contact contact, List<Statement> statements) {
    conflict("the way", contact, contact.channel(), statements);
    conflict("what became of it", contact, contact.status(), statements);
    Optional<Resolved<DateRange>> date = contact.date();
    date.ifPresent(field -> conflict("the day", contact, field, statements));
    contact.place().ifPresent(field -> conflict("the place", contact, field, statements));
  }

  private static void conflict(
      String what, Contact contact, Resolved<?> field, List<Statement> statements) {
    if (field.isInConflict()) {
      List<Citation> both = new ArrayList<>(Sources.of(contact, field));
      field.contradicting().stream()
          .flatMap(
              claim ->
                  contact.reports().stream().filter(report -> report.id().equals(claim.reportId())))
          .map(Sources::of)
          .filter(citation -> !both.contains(citation))
          .limit(2)
          .forEach(both::add);
      statements.add(new Statement("The reports differ on " + what + ".", both));
    }
  }
}
