package org.dragoman.sources;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dragoman.sources.html.PageReader;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.intake.Whole;
import org.dragoman.sources.json.JsonLines;
import org.dragoman.sources.plain.PlainText;
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

  private Sources(Known known, InputStream standardInput, Fetching fetching) {
    this.known = known;
    this.standardInput = standardInput;
    this.fetching = fetching;
  }

  /**
   * A reader of sources.
   *
   * @param known what the user says of all documents
   * @param standardInput what {@code -} stands for
   */
  public static Sources of(Known known, InputStream standardInput) {
    return new Sources(known, standardInput, Fetching.POLITE);
  }

  /** This reader, fetching within other limits. */
  public Sources fetching(Fetching limits) {
    return new Sources(known, standardInput, limits);
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

  private void read(Input input, Intake intake) {
    try (InputStream raw = input.opener().open()) {
      InputStream in = opened(raw);
      byte[] start = start(in);
      read(Kinds.of(start, input.name()), start, in, input, intake);
    } catch (UnreadableException e) {
      intake.problem(new Problem(input.label(), e.sentence()));
    } catch (IOException e) {
      intake.problem(new Problem(input.label(), sentence(e)));
    }
  }

  private void read(Kind kind, byte[] start, InputStream in, Input input, Intake intake)
      throws IOException {
    switch (kind) {
      case JSON_LINES -> new JsonLines(known).read(in, input.label(), intake);
      case HTML ->
          found(
              PageReader.read(Whole.bytes(in), input.charset(), input.url()).document(),
              input,
              intake);
      case PLAIN_TEXT -> found(PlainText.read(Whole.bytes(in)), input, intake);
      default -> intake.problem(new Problem(input.label(), Refusals.sentence(kind, start, in)));
    }
  }

  private void found(Document document, Input input, Intake intake) {
    Document placed = document.url() == null ? document.withUrl(input.url()) : document;
    intake.found(new Found(known.applyTo(placed), input.label(), input.stem(), 0, null));
  }

  /** The stream, decompressed as often as it is compressed. */
  private static InputStream opened(InputStream raw) throws IOException {
    InputStream in = buffered(raw);
    for (int layer = 0; layer < 3 && isGzip(in); layer++) {
      in = buffered(new GZIPInputStream(in, 1 << 16));
    }
    return in;
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, Kinds.LOOKED_AT * 2);
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    byte[] magic = in.readNBytes(2);
    in.reset();
    return magic.length == 2 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b;
  }

  private static byte[] start(InputStream in) throws IOException {
    in.mark(Kinds.LOOKED_AT + 1);
    byte[] start = in.readNBytes(Kinds.LOOKED_AT);
    in.reset();
    return start;
  }

  private static String sentence(IOException e) {
    if (e instanceof EOFException) {
      return "ends in the middle of its compressed data; what stands before was read, the rest is"
          + " lost";
    }
    if (e instanceof ZipException) {
      return "has damaged compressed data (" + e.getMessage() + "); the rest is skipped";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read by this user and is skipped";
    }
    if (e instanceof CharacterCodingException) {
      return "has characters that are wrongly encoded and is skipped";
    }
    return "cannot be read (" + e.getMessage() + ") and is skipped";
  }
}
