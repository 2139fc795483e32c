package org.dragoman.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.cadence.CadenceWords;
import org.dragoman.analysis.cadence.Routine;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadFilter;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Coverage;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * Writes briefs: of a contact, of a dyad, of a week. They say nothing that the record does not
 * hold.
 */
public final class Briefs {

  private static final int MOST_SIDES = 4;

  private final RecordView view;
  private final SideNames names;
  private final Ties ties;

  public Briefs(RecordView view, SideNames names, Ties ties) {
    this.view = view;
    this.names = names;
    this.ties = ties;
  }

  /** The sentence that tells a contact, without its full stop. */
  public String headline(ContactSummary contact) {
    String sentence = new LeadSentence(contact, names).write();
    return sentence.matches(".*\\p{Lu}[.]")
        ? sentence
        : sentence.substring(0, sentence.length() - 1);
  }

  /** The brief of a contact, as it is told on the latest day that the record knows of. */
  public Brief contact(Contact contact) {
    ContactSummary summary = contact.summary();
    List<Citation> sources = Sources.of(contact);
    List<Statement> lead = new ArrayList<>();
    LeadSentence sentence = new LeadSentence(summary, names);
    lead.add(
        new Statement(
            view.findLatestDay().map(sentence::writtenOn).orElseGet(sentence::write), sources));
    confirmation(contact, lead);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", lead));
    parts.add(new Part("Focus", new FocusPart(names).of(contact)));
    LocalDate day = summary.day();
    Dyad dyad = dyad(summary);
    if (dyad != null && day != null) {
      DyadSeries series = DyadSeries.of(view, dyad, DyadFilter.ALL);
      parts.add(new Part("Context", new ContextPart(view, names, ties).of(dyad, series, day)));
      parts.add(new Part("Importance", importance(summary, dyad, series)));
    }
    parts.add(new Part("Not known", new UnknownPart(names).of(contact)));
    return new Brief(
        new Statement(title(summary), sources), parts, day, Basis.sentence(view.facts()));
  }

  private static @Nullable Dyad dyad(ContactSummary summary) {
    List<Side> sides = List.copyOf(summary.sides());
    return sides.size() == 2 ? new Dyad(sides.get(0), sides.get(1)) : null;
  }

  /** {@code Türkiye and Azerbaijan: ministerial call, 7 October 2025}. */
  private String title(ContactSummary summary) {
    List<String> sides = sides(summary);
    String adjective = Tier.of(summary).adjective();
    String status = Contacts.tookPlace(summary) ? "" : " " + summary.status().wire();
    return EnglishWords.list(sides)
        + ": "
        + (adjective.isEmpty() ? "" : adjective + " ")
        + Contacts.noun(summary.channel())
        + status
        + (summary.date() == null
            ? ""
            : DayWords.when(summary.date()).replaceFirst("^ (on|in|from) ", ", "));
  }

  private List<String> sides(ContactSummary summary) {
    List<String> sides =
        new ArrayList<>(summary.sides().stream().map(names::name).limit(MOST_SIDES).toList());
    int others = summary.sides().size() - sides.size();
    if (others > 0) {
      sides.add(others == 1 ? "one other" : others + " others");
    }
    return sides;
  }

  private void confirmation(Contact contact, List<Statement> lead) {
    List<Citation> readouts = contact.readouts().stream().limit(4).map(Sources::of).toList();
    List<String> confirming =
        new TreeSet<>(contact.confirmedBy()).stream().map(names::inSentence).toList();
    if (!confirming.isEmpty()) {
      boolean isBoth = confirming.size() == contact.summary().sides().size();
      lead.add(
          new Statement(
              isBoth && confirming.size() > 1
                  ? "Both sides stand by it in the record."
                      .replace("Both", confirming.size() == 2 ? "Both" : "All")
                  : EnglishWords.sentenceCase(EnglishWords.list(confirming))
                      + (confirming.size() == 1 ? " has" : " have")
                      + " confirmed it.",
              readouts.isEmpty() ? Sources.of(contact) : readouts));
    }
  }

  private List<Statement> importance(ContactSummary summary, Dyad dyad, DyadSeries series) {
    List<Coverage> coverage = view.listCoverage(null, null);
    return Routine.of(summary, series, coverage)
        .map(
            routine ->
                List.of(
                    new Statement(
                        "It is " + CadenceWords.of(routine) + ".",
                        List.of(
                            Sources.figure(
                                "cadence:" + dyad,
                                "model of the contact process of "
                                    + dyad
                                    + " as of "
                                    + routine.day()
                                    + ", record up to entry "
                                    + view.facts().lastSequence())))))
        .orElse(List.of());
  }

  /** The brief of a dyad as of a day. */
  public Brief dyad(Dyad dyad, LocalDate asOf) {
    return new DyadBrief(view, names, ties).of(dyad, asOf);
  }

  /** The brief of the week up to a day. */
  public Brief week(LocalDate asOf) {
    return new WeekBrief(view, names).of(asOf);
  }
}
