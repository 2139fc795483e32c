package org.dragoman.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dragoman.sources.archive.WebArchive;
import org.dragoman.sources.coded.CodedEvents;
import org.dragoman.sources.coded.CodedIntake;
import org.dragoman.sources.coded.Dataset;
import org.dragoman.sources.feed.FeedDocuments;
import org.dragoman.sources.html.PageReader;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.intake.Whole;
import org.dragoman.sources.json.JsonLines;
import org.dragoman.sources.plain.Encoding;
import org.dragoman.sources.plain.PlainText;
import org.dragoman.sources.table.Columns;
import org.dragoman.sources.table.TableDocuments;
import org.dragoman.sources.web.Fetching;
import org.dragoman.text.Document;

/**
 * The front door: reads what the user names (files, folders, patterns, URLs, {@code -} for standard
 * input) and hands over one document after the other. What an input is, is told by its bytes first
 * and its name second; {@code .gz} is read as what it holds. Memory does not grow with the input.
 * One bad document never stops the rest: it becomes a {@link Problem}. Nothing that a document
 * mentions, no path and no URL, is ever opened.
 */
public final class Sources {

  private final Known known;
  private final InputStream standardInput;
  private final Fetching fetching;
  private final Columns columns;

  private Sources(Known known, InputStream standardInput, Fetching fetching, Columns columns) {
    this.known = known;
    this.standardInput = standardInput;
    this.fetching = fetching;
    this.columns = columns;
  }

  /**
   * A reader of sources.
   *
   * @param known what the user says of all documents
   * @param standardInput what {@code -} stands for
   */
  public static Sources of(Known known, InputStream standardInput) {
    return new Sources(known, standardInput, Fetching.POLITE, Columns.USUAL_NAMES);
  }

  /** This reader, fetching within other limits. */
  public Sources fetching(Fetching limits) {
    return new Sources(known, standardInput, limits, columns);
  }

  /** This reader, finding the fields of documents in other columns of tables. */
  public Sources columns(Columns named) {
    return new Sources(known, standardInput, fetching, named);
  }

  /** Reads everything behind {@code named}, in that order. */
  public void read(List<String> named, Intake intake) {
    try (WebInputs web = new WebInputs(fetching)) {
      Inputs inputs = new Inputs(standardInput, web);
      for (String name : named) {
        inputs.forEach(name, intake, input -> read(input, intake));
      }
    }
  }

  /**
   * Reads one input that is opened elsewhere, such as a file of a distributed file system.
   *
   * @param label what to call it in messages
   * @param name its file name, which tells its kind where its bytes do not
   */
  public void read(String label, String name, InputStream in, Intake intake) {
    read(new Input(label, Inputs.withoutGz(name), null, null, () -> in), intake);
  }

  private void read(Input input, Intake intake) {
    try (InputStream raw = input.opener().open()) {
      InputStream stored = buffered(raw);
      if (Compression.isWebArchive(stored)) {
        new WebArchive(known).read(stored, input.label(), intake);
        return;
      }
      InputStream in = Compression.opened(stored);
      byte[] start = Compression.start(in, Kinds.LOOKED_AT);
      read(Kinds.of(start, input.name()), start, in, input, intake);
    } catch (UnreadableException e) {
      intake.problem(new Problem(input.label(), e.sentence()));
    } catch (IOException e) {
      intake.problem(new Problem(input.label(), Refusals.sentence(e)));
    }
  }

  private void read(Kind kind, byte[] start, InputStream in, Input input, Intake intake)
      throws IOException {
    switch (kind) {
      case JSON_LINES -> new JsonLines(known).read(in, input.label(), intake);
      case HTML -> found(page(in, input), input, intake);
      case PLAIN_TEXT -> found(PlainText.read(Whole.bytes(in)), input, intake);
      case FEED ->
          new FeedDocuments(known)
              .read(Whole.bytes(in), input.charset(), input.url(), input.label(), intake);
      case CSV -> new TableDocuments(columns, known).read(in, start, input.label(), intake);
      case WARC -> new WebArchive(known).read(in, input.label(), intake);
      case CODED_EVENTS -> coded(start, in, input, intake);
      case OTHER_JSON, PDF, ZIP, OFFICE, COMPRESSED, BINARY, EMPTY ->
          intake.problem(new Problem(input.label(), Refusals.sentence(kind, start, in)));
    }
  }

  private static Document page(InputStream in, Input input) throws IOException {
    return PageReader.read(Whole.bytes(in), input.charset(), input.url()).document();
  }

  private static void coded(byte[] start, InputStream in, Input input, Intake intake)
      throws IOException {
    Dataset dataset = CodedEvents.datasetOf(Encoding.decode(start)).orElseThrow();
    if (intake instanceof CodedIntake taker) {
      CodedEvents.read(dataset, in, input.label(), taker);
    } else {
      intake.problem(
          new Problem(
              input.label(),
              "is an export of "
                  + dataset.title()
                  + ", which has codes and no reports to read, and is skipped; 'dragoman ingest'"
                  + " takes it to compare with"));
    }
  }

  private void found(Document document, Input input, Intake intake) {
    Document placed = document.url() == null ? document.withUrl(input.url()) : document;
    intake.found(new Found(known.applyTo(placed), input.label(), input.stem(), 0, null));
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, Kinds.LOOKED_AT * 2);
  }
}
