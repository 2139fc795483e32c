package org.dragoman.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Agenda;
import org.dragoman.events.Topic;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Report;
import org.dragoman.record.Side;

/** What a contact was about, as far as it is told, and which side tells it. */
final class FocusPart {

  private final SideNames names;

  FocusPart(SideNames names) {
    this.names = names;
  }

  List<Statement> of(Contact contact) {
    List<Statement> statements = new ArrayList<>();
    ContactSummary summary = contact.summary();
    List<String> topics =
        summary.topics().stream()
            .filter(topic -> !topic.equals("other"))
            .map(EnglishWords::subject)
            .toList();
    Agenda agenda = summary.agenda();
    boolean isDisclosed = agenda == Agenda.DISCLOSED && !topics.isEmpty();
    String told =
        isDisclosed
            ? subjects(contact, topics)
            : agenda == Agenda.GENERAL
                ? "The reports name no subject beyond general ones."
                : "The agenda was not disclosed.";
    List<Citation> tellers = tellers(contact);
    statements.add(new Statement(told, tellers.isEmpty() ? Sources.of(contact) : tellers));
    if (isDisclosed) {
      oneSided(contact, statements);
    }
    return statements;
  }

  private static String subjects(Contact contact, List<String> topics) {
    boolean isOne = contact.reports().size() == 1;
    return (isOne ? "The report names " : "The reports name ")
        + EnglishWords.list(topics)
        + (topics.size() == 1 ? " as its subject." : " as its subjects.");
  }

  private static List<Citation> tellers(Contact contact) {
    return contact.reports().stream()
        .filter(report -> report.copyOf() == null && !report.event().topics().isEmpty())
        .limit(4)
        .map(Sources::of)
        .toList();
  }

  /** Where two sides have spoken: what one of them alone names. */
  private void oneSided(Contact contact, List<Statement> statements) {
    SortedMap<Side, SortedSet<String>> bySide = new TreeMap<>();
    SortedMap<Side, List<Citation>> sources = new TreeMap<>();
    for (Report report : contact.readouts()) {
      Side side = report.speaksFor();
      if (side != null) {
        SortedSet<String> labels = bySide.computeIfAbsent(side, key -> new TreeSet<>());
        for (Topic topic : report.event().topics()) {
          labels.add(topic.label());
        }
        sources.computeIfAbsent(side, key -> new ArrayList<>()).add(Sources.of(report));
      }
    }
    if (bySide.size() < 2) {
      return;
    }
    bySide.forEach(
        (side, labels) -> {
          SortedSet<String> alone = new TreeSet<>(labels);
          bySide.forEach((other, theirs) -> removeUnlessSame(side, other, alone, theirs));
          alone.remove("other");
          if (!alone.isEmpty()) {
            statements.add(
                new Statement(
                    "Only "
                        + names.inSentence(side)
                        + " names "
                        + EnglishWords.list(alone.stream().map(EnglishWords::subject).toList())
                        + ".",
                    sources.getOrDefault(side, List.of())));
          }
        });
  }

  private static void removeUnlessSame(
      Side side, Side other, SortedSet<String> alone, Set<String> theirs) {
    if (!side.equals(other)) {
      alone.removeAll(theirs);
    }
  }
}
