package org.dragoman.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.state.States;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.text.Document;
import org.dragoman.text.Published;

/** Readings for people: a heading a document, a block a contact, a line for any other event. */
public final class TextView implements ContactView {

  private final Ink ink;
  private final int columns;
  private final boolean showsAll;
  private final Wording wording = new Wording(States.load());

  /** A view of the contacts alone. */
  public TextView(Ink ink, int columns) {
    this(ink, columns, false);
  }

  /**
   * A view of contacts, or of all events.
   *
   * @param showsAll whether events that are no contacts are shown as well
   */
  public TextView(Ink ink, int columns, boolean showsAll) {
    this.ink = ink;
    this.columns = columns;
    this.showsAll = showsAll;
  }

  @Override
  public String of(Reading reading, String shownId) {
    List<String> lines = new ArrayList<>(heading(reading.document(), shownId));
    int number = 1;
    for (Event contact : reading.contacts()) {
      lines.add("");
      lines.addAll(block(reading, contact, number++));
    }
    if (reading.contacts().isEmpty()) {
      lines.add("   no contact reported");
    }
    if (showsAll) {
      lines.addAll(new ActionLines(wording, ink).of(reading.events()));
    }
    reading.warnings().forEach(warning -> lines.add("   note: " + Safe.line(warning)));
    lines.add("");
    return String.join("\n", lines) + "\n";
  }

  /** One contact of a reading, as lines. */
  public List<String> block(Reading reading, Event contact, int number) {
    return new ContactBlock(reading.document(), contact, wording, ink, columns).lines(number);
  }

  private List<String> heading(Document document, String shownId) {
    String outlet = document.outlet();
    String source =
        Safe.line(shownId)
            + " · "
            + (outlet == null ? "outlet unknown" : Safe.line(outlet))
            + " · "
            + published(document);
    String title = Safe.line(document.title());
    return title.isEmpty()
        ? List.of(ink.bold(source))
        : List.of(ink.bold(title), ink.faint(source));
  }

  private static String published(Document document) {
    Published published = document.published();
    return published == null ? "date unknown" : published.iso();
  }
}
