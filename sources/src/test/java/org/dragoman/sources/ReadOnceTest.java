package org.dragoman.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.junit.jupiter.api.Test;

/** Each byte of an input is read once, whatever it is: a count, no measure of time. */
class ReadOnceTest {

  private static final String LINES =
      IntStream.range(0, 3_000)
          .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"The bakery opened at seven, again.\"}\n")
          .collect(Collectors.joining());

  private final List<Found> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void ofPlainText() {
    assertThat(read(bytes("It rained in Lisbon.\n\n".repeat(9_000)))).hasSize(1);
  }

  @Test
  void ofJsonLines() {
    assertThat(read(bytes(LINES))).hasSize(3_000);
  }

  @Test
  void ofWhatIsCompressed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes(LINES));
    }
    assertThat(read(packed.toByteArray())).hasSize(3_000);
  }

  @Test
  void ofAPage() {
    String page =
        "<html><head><title>Rain</title></head><body><article><h1>Rain in Lisbon</h1>"
            + "<p>It rained in Lisbon for the third day, and the trams stood still.</p>".repeat(900)
            + "</article></body></html>";
    assertThat(read(bytes(page))).hasSize(1);
  }

  private List<Found> read(byte[] input) {
    Counting stream = new Counting(new ByteArrayInputStream(input));
    Sources.of(Known.NOTHING, stream)
        .read(
            List.of("-"),
            new Intake() {
              @Override
              public void found(Found document) {
                found.add(document);
              }

              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
    assertThat(problems).isEmpty();
    assertThat(stream.count).isEqualTo(input.length);
    return found;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Counts what is read. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
