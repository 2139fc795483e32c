package org.dragoman.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.analysis.Contacts;
import org.dragoman.codebook.Status;
import org.dragoman.events.EventDate;
import org.dragoman.events.Evidence;
import org.dragoman.record.Report;
import org.dragoman.text.Document;
import org.dragoman.text.Span;

/**
 * Which parts of a text tell of which of its contacts. After a sentence that reports a contact the
 * text goes on about it, up to the next that reports another; what it only recalls or announces has
 * its own sentence alone, and that stands in what is told of the contact at hand. A contact told in
 * the middle of a paragraph has the rest of that paragraph; then the text is back at its headline.
 */
final class Scope {

  private static final Pattern PARAGRAPH =
      Pattern.compile("(?<=[.!?:;”’\"')\\]])[ \\t]*\\R|\\R[ \\t]*\\R");

  /** A contact so long before those at hand is recalled; a journey has its stops day by day. */
  private static final int LONG_AGO_DAYS = 7;

  private final Document document;
  private final List<Report> told;
  private final Report mine;
  private final List<Span> parts = new ArrayList<>();

  private Scope(Document document, List<Report> told, Report mine) {
    this.document = document;
    this.told = told;
    this.mine = mine;
  }

  /**
   * The parts of a document that tell of one of its contacts.
   *
   * @param document the document
   * @param mine its report of that contact
   * @param reports all its reports
   */
  static List<Span> of(Document document, Report mine, List<Report> reports) {
    List<Report> told = reports.stream().filter(report -> report.event().isContact()).toList();
    if (told.size() <= 1 && mine.event().status() != Status.BACKGROUND) {
      return List.of(new Span(0, document.content().length()));
    }
    Scope scope = new Scope(document, told, mine);
    scope.walk();
    return scope.parts;
  }

  private void walk() {
    SortedMap<Integer, Sentence> sentences = sentences();
    List<Report> headline = headline(sentences);
    List<Report> current = headline;
    boolean isInPassing = false;
    int done = document.textOffset();
    for (Sentence sentence : sentences.values()) {
      Span span = sentence.span();
      add(span, sentence.reports());
      if (span.start() < document.textOffset()) {
        continue;
      }
      int end = Math.max(done, span.start());
      if (isInPassing && goesBack(done, end, current, headline)) {
        current = headline;
        isInPassing = false;
      } else if (!isInPassing) {
        add(new Span(done, end), current);
      }
      List<Report> main = main(sentence.reports(), current);
      if (main.isEmpty()) {
        add(span, current);
      } else {
        current = main;
        isInPassing = !isAtStart(span.start());
      }
      done = Math.max(done, span.end());
    }
    int end = document.content().length();
    if (!isInPassing) {
      add(new Span(done, end), current);
    } else {
      goesBack(done, end, current, headline);
    }
  }

  /** Ends a contact told in passing with its paragraph; whether the paragraph ends here. */
  private boolean goesBack(int start, int end, List<Report> current, List<Report> headline) {
    Matcher paragraph = PARAGRAPH.matcher(document.content());
    boolean isOver = paragraph.region(start, end).useTransparentBounds(true).find();
    add(new Span(start, isOver ? paragraph.start() : end), current);
    if (isOver) {
      add(new Span(paragraph.end(), end), headline);
    }
    return isOver;
  }

  /** Where contacts are reported, with those that are. */
  private SortedMap<Integer, Sentence> sentences() {
    SortedMap<Integer, Sentence> sentences = new TreeMap<>();
    for (Report report : told) {
      for (Evidence evidence : report.event().evidence()) {
        sentences
            .computeIfAbsent(
                evidence.span().start(), start -> new Sentence(evidence.span(), new ArrayList<>()))
            .reports()
            .add(report);
      }
    }
    return sentences;
  }

  private List<Report> headline(SortedMap<Integer, Sentence> sentences) {
    return sentences.headMap(document.textOffset()).values().stream()
        .flatMap(sentence -> main(sentence.reports(), List.of()).stream())
        .toList();
  }

  /**
   * Of the contacts that a sentence reports, those that the text goes on about: none that it
   * recalls, be it by its day alone, and where contacts that took place are at hand, none still to
   * come.
   */
  private static List<Report> main(List<Report> reports, List<Report> current) {
    boolean areHeld = current.stream().anyMatch(Scope::tookPlace);
    Optional<LocalDate> latest = latest(reports);
    Optional<LocalDate> present = latest(current).map(day -> day.minusDays(LONG_AGO_DAYS));
    return reports.stream()
        .filter(report -> report.event().status() != Status.BACKGROUND)
        .filter(report -> !areHeld || tookPlace(report))
        .filter(report -> !isBefore(report, latest) && !isBefore(report, present))
        .toList();
  }

  private static Optional<LocalDate> latest(List<Report> reports) {
    return reports.stream().flatMap(report -> end(report).stream()).max(LocalDate::compareTo);
  }

  private static boolean isBefore(Report report, Optional<LocalDate> day) {
    return day.isPresent() && end(report).filter(its -> its.isBefore(day.get())).isPresent();
  }

  /** The last day of a contact; that of its text where it tells none. */
  private static Optional<LocalDate> end(Report report) {
    EventDate date = report.event().date();
    return date != null && date.end() != null
        ? Optional.of(date.end())
        : Optional.ofNullable(report.document().published());
  }

  private static boolean tookPlace(Report report) {
    return Contacts.TOOK_PLACE.contains(report.event().status());
  }

  /** Whether a paragraph begins there. */
  private boolean isAtStart(int position) {
    String before = document.content().substring(document.textOffset(), position);
    return before.isBlank() || before.substring(before.stripTrailing().length()).contains("\n");
  }

  private void add(Span span, List<Report> reports) {
    boolean isMine = reports.stream().anyMatch(report -> report.id().equals(mine.id()));
    if (span.start() < span.end() && isMine) {
      parts.add(span);
    }
  }

  /** A sentence that reports contacts. */
  private record Sentence(Span span, List<Report> reports) {}
}
