package org.dragoman.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Topic;
import org.dragoman.text.Document;
import org.dragoman.text.Span;
import org.dragoman.text.en.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** One contact for people: its fields in aligned columns, then its sentences with their marks. */
final class ContactBlock {

  private static final String INDENT = "   ";
  private static final int LABEL_COLUMNS = 13;

  private final Document document;
  private final Event contact;
  private final Wording wording;
  private final Ink ink;
  private final int columns;
  private final List<String> lines = new ArrayList<>();

  ContactBlock(Document document, Event contact, Wording wording, Ink ink, int columns) {
    this.document = document;
    this.contact = contact;
    this.wording = wording;
    this.ink = ink;
    this.columns = columns;
  }

  /** The lines of the contact, of which this is the {@code number}th of its document. */
  List<String> lines(int number) {
    lines.clear();
    Channel channel = contact.channel();
    String what = Wording.of(channel == null ? Channel.UNSPECIFIED : channel);
    lines.add(ink.bold(number + ". " + what + ", " + contact.status().wire()));
    who();
    EventDate date = contact.date();
    field(Field.WHEN, date == null ? "not told" : Wording.of(date));
    Place place = contact.place();
    field(Field.WHERE, place == null ? "not told" : wording.of(place));
    field(Field.ABOUT, topics());
    onWhoseWord();
    row("status", null, contact.status().wire().replace('-', ' '));
    row("confidence", null, Wording.confidence(contact.confidence()));
    lines.add("");
    sentences();
    return List.copyOf(lines);
  }

  private void who() {
    int widest =
        contact.participants().stream()
            .mapToInt(participant -> wording.of(participant).length())
            .max()
            .orElse(0);
    String label = Field.WHO.label();
    for (Participant participant : contact.participants()) {
      String words = wording.of(participant);
      String role = participant.role() == Role.PARTICIPANT ? "" : participant.role().wire();
      String inferred =
          participant.inferred().isEmpty()
              ? ""
              : "[not in the text: " + String.join(", ", participant.inferred()) + "]";
      String rest = (role + " " + inferred).strip();
      String padding = rest.isEmpty() ? "" : " ".repeat(widest - words.length() + 2);
      row(label, Field.WHO, words + padding + rest);
      label = "";
    }
  }

  private String topics() {
    List<String> labels = contact.topics().stream().map(Topic::label).toList();
    String agenda = contact.agenda() == null ? "" : "agenda " + contact.agenda().wire();
    String topics = Wording.topics(labels);
    return topics.isEmpty() ? agenda : topics + " (" + agenda + ")";
  }

  private void onWhoseWord() {
    String label = Field.ON_WHOSE_WORD.label();
    if (contact.attribution().isEmpty()) {
      field(Field.ON_WHOSE_WORD, "the report's own");
    }
    for (Attribution attribution : contact.attribution()) {
      row(label, Field.ON_WHOSE_WORD, wording.of(attribution));
      label = "";
    }
  }

  private void field(Field field, String words) {
    row(field.label(), field, words);
  }

  private void row(String label, @Nullable Field field, String words) {
    String safe = Safe.line(words);
    String shown = field == null ? label : ink.of(field, label);
    String start = INDENT + shown + " ".repeat(LABEL_COLUMNS - label.length());
    int room = columns - INDENT.length() - LABEL_COLUMNS;
    for (Span line : Wrapping.of(safe, new Span(0, safe.length()), room)) {
      lines.add(start + line.of(safe));
      start = INDENT + " ".repeat(LABEL_COLUMNS);
    }
  }

  private void sentences() {
    String content = document.content();
    List<Mark> marks = Mark.of(contact);
    MarkedSentence marked = new MarkedSentence(content, marks, ink, columns - INDENT.length() - 2);
    for (Span sentence : spans(marks)) {
      for (String line : marked.lines(sentence)) {
        lines.add(INDENT + ink.faint("|") + " " + line);
      }
    }
  }

  /** The sentences that report the contact, and those that hold a further field's words. */
  private Set<Span> spans(List<Mark> marks) {
    Set<Span> spans = new LinkedHashSet<>();
    contact.evidence().stream().map(Evidence::span).forEach(spans::add);
    List<Span> outside =
        marks.stream()
            .map(Mark::span)
            .filter(span -> spans.stream().noneMatch(sentence -> sentence.overlaps(span)))
            .toList();
    if (!outside.isEmpty()) {
      new SentenceSplitter()
          .split(document).stream()
              .filter(sentence -> outside.stream().anyMatch(sentence::overlaps))
              .forEach(spans::add);
    }
    return spans;
  }
}
