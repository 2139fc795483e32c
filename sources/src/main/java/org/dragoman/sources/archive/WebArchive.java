package org.dragoman.sources.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads WARC 1.0 and 1.1, plain or with a gzip member for each record as CC-NEWS has it, record by
 * record: memory does not grow with the file, and a damaged record is a problem and the next is
 * read. Pages without words, which crawls are full of, are passed over in silence.
 */
public final class WebArchive {

  private final Known known;

  public WebArchive(Known known) {
    this.known = known;
  }

  /**
   * Hands over every page of {@code in}, which is as it is stored, compressed or not.
   *
   * @param input what to call the archive in messages
   */
  public void read(InputStream in, String input, Intake intake) throws IOException {
    new Pass(input, intake).over(in);
  }

  /** One pass over one archive. */
  private final class Pass {

    private final String input;
    private final Intake intake;
    private long number;

    Pass(String input, Intake intake) {
      this.input = input;
      this.intake = intake;
    }

    void over(InputStream stored) throws IOException {
      PushbackInputStream in = new PushbackInputStream(stored, 1);
      int first = in.read();
      if (first >= 0) {
        in.unread(first);
      }
      if (first != 0x1f) {
        records(in);
        return;
      }
      try (GzipMembers members = new GzipMembers(in)) {
        boolean whole = true;
        @Nullable InputStream member = members.next();
        while (member != null) {
          passedOver(members, whole);
          whole = member(member);
          member = members.next();
        }
        passedOver(members, whole);
      }
    }

    /** Bytes that are passed over behind a damaged record are its own. */
    private void passedOver(GzipMembers members, boolean isNews) {
      if (members.wasDamaged() && isNews) {
        problem("has damaged bytes behind record " + number + ", which are passed over");
      }
    }

    private boolean member(InputStream member) {
      try {
        records(member);
        return true;
      } catch (IOException e) {
        number++;
        problem("record " + number + " is damaged and is skipped");
        return false;
      }
    }

    /** A record is taken only when the one behind it, or the end, shows that nothing is damaged. */
    private void records(InputStream in) throws IOException {
      RawRecords records = new RawRecords(in);
      RawRecords.@Nullable Raw raw = records.next();
      while (raw != null) {
        RawRecords.@Nullable Raw next = records.next();
        number++;
        record(raw);
        raw = next;
      }
    }

    private void record(RawRecords.Raw raw) {
      switch (raw.state()) {
        case PASSED_OVER -> {}
        case DAMAGED -> problem("record " + number + " is damaged and is skipped");
        case TOO_LARGE -> problem("record " + number + " is too large for a page and is skipped");
        case WHOLE -> page(raw);
      }
    }

    private void page(RawRecords.Raw raw) {
      Optional<Document> document;
      try {
        document = WarcPages.document(raw.bytes());
      } catch (UnreadableException e) {
        problem("record " + number + " " + e.sentence());
        return;
      }
      document.ifPresent(page -> intake.found(new Found(known.applyTo(page), input, "", 0, null)));
    }

    private void problem(String sentence) {
      intake.problem(new Problem(input, sentence));
    }
  }
}
