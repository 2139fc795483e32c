package org.dragoman.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.dyad.Relations;
import org.dragoman.analysis.ties.Tie;
import org.dragoman.analysis.ties.TieKind;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;

/** What two sides have in common, and what was between them before. */
final class ContextPart {

  private static final int AROUND_DAYS = 90;
  private static final int MOST_MEMBERSHIPS = 6;

  /** Fewer other events say nothing of the state of relations. */
  private static final int FEWEST_TO_JUDGE = 3;

  private final RecordView view;
  private final SideNames names;
  private final Ties ties;

  ContextPart(RecordView view, SideNames names, Ties ties) {
    this.view = view;
    this.names = names;
    this.ties = ties;
  }

  /** Before a contact of that day. */
  List<Statement> of(Dyad dyad, DyadSeries before, LocalDate day) {
    List<Statement> statements = new ArrayList<>();
    ties(dyad, day, statements);
    earlier(dyad, before, day, statements);
    relations(dyad, day, statements);
    return statements;
  }

  /** As of a day, beside the contacts. */
  List<Statement> of(Dyad dyad, LocalDate day) {
    List<Statement> statements = new ArrayList<>();
    ties(dyad, day, statements);
    relations(dyad, day, statements);
    return statements;
  }

  private void ties(Dyad dyad, LocalDate day, List<Statement> statements) {
    List<Tie> inForce = ties.listTies(dyad.first(), dyad.second(), day);
    List<Tie> treaties =
        inForce.stream().filter(tie -> tie.kind() != TieKind.MEMBERSHIP).limit(3).toList();
    List<Tie> memberships =
        inForce.stream()
            .filter(tie -> tie.kind() == TieKind.MEMBERSHIP)
            .filter(tie -> !tie.name().equals("UN"))
            .limit(MOST_MEMBERSHIPS)
            .toList();
    String both = EnglishWords.sentenceCase(both(dyad));
    if (!treaties.isEmpty()) {
      List<String> named =
          treaties.stream()
              .map(tie -> "the " + tie.name() + " of " + tie.from().getYear())
              .toList();
      statements.add(
          new Statement(
              both + " are bound by " + EnglishWords.list(named) + ".",
              treaties.stream().map(Sources::of).toList()));
    }
    if (!memberships.isEmpty()) {
      List<String> named =
          memberships.stream().map(tie -> names.inSentence(Side.organization(tie.name()))).toList();
      statements.add(
          new Statement(
              (treaties.isEmpty() ? both : "Both") + " belong to " + EnglishWords.list(named) + ".",
              memberships.stream().map(Sources::of).toList()));
    }
  }

  private void earlier(Dyad dyad, DyadSeries series, LocalDate day, List<Statement> statements) {
    List<LocalDate> days = series.days().stream().filter(other -> other.isBefore(day)).toList();
    Citation figure =
        Sources.figure(
            "earlier:" + dyad,
            "count of the contacts of "
                + dyad
                + " before "
                + day
                + " that took place, record up to entry "
                + view.facts().lastSequence());
    if (days.isEmpty()) {
      statements.add(
          new Statement("The record has no earlier contact between the two.", List.of(figure)));
      return;
    }
    String told =
        days.size() == 1
            ? "The record has one earlier contact of the two, of "
                + EnglishWords.day(days.get(0))
                + "."
            : "The record has "
                + Basis.counted(days.size(), "earlier contact")
                + " of the two since "
                + EnglishWords.day(days.get(0))
                + ", the latest of "
                + EnglishWords.day(days.get(days.size() - 1))
                + ".";
    statements.add(new Statement(told, List.of(figure)));
  }

  private void relations(Dyad dyad, LocalDate day, List<Statement> statements) {
    Window around = Window.endingOn(day, AROUND_DAYS);
    Relations relations = Relations.of(view, dyad, around);
    if (relations.events() > 0) {
      statements.add(
          new Statement(
              "In the "
                  + AROUND_DAYS
                  + " days up to "
                  + EnglishWords.day(day)
                  + " "
                  + told(relations),
              List.of(
                  Sources.figure(
                      "relations:" + dyad,
                      "count of the record's other events of "
                          + dyad
                          + ", "
                          + around.words()
                          + ", by quad class"))));
    }
  }

  private static String told(Relations relations) {
    String cooperation = counted(relations.cooperation()) + " of cooperation";
    String conflict = counted(relations.conflict()) + " of conflict";
    if (relations.events() < FEWEST_TO_JUDGE) {
      String events =
          relations.conflict() == 0
              ? cooperation
              : relations.cooperation() == 0 ? conflict : cooperation + " and " + conflict;
      return "the record has, beside their contacts, " + events + " between the two.";
    }
    return "what the two said and did to each other was "
        + relations.words()
        + ": "
        + (relations.cooperation() == 0 ? "no event of cooperation" : cooperation)
        + ", "
        + (relations.conflict() == 0
            ? "none of conflict"
            : EnglishWords.number(relations.conflict()) + " of conflict")
        + ".";
  }

  private static String counted(int events) {
    return EnglishWords.number(events) + (events == 1 ? " event" : " events");
  }

  private String both(Dyad dyad) {
    return names.inSentence(dyad.first()) + " and " + names.inSentence(dyad.second());
  }
}
