package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with an input: one sentence, the rest is read, the end counts, status 1. */
class BadInputTest {

  private static final String GOOD =
      "Envoys meet\n\nThe envoys of both ports met on Monday and talked about the fishing quotas.\n";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @Test
  void aMissingFileAndAnEmptyFile() throws IOException {
    refused(folder.resolve("none.txt"), "no such file or folder");
    refused(file("empty.txt", new byte[0]), "is empty");
    refused(file("blank.txt", "  \n\n ".getBytes(UTF_8)), "holds no text");
  }

  @Test
  void binaryData() throws IOException {
    refused(file("a.txt", new byte[] {0, 1, 2, 3, 0, 0, 9, 8, 7, 0, 1}), "is binary data");
    refused(
        file("p.jsonl", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000".getBytes(ISO_8859_1)), "binary");
  }

  @Test
  void aTableOfTheWrongKindIsToldInFewLines() throws IOException {
    Path bad = file("register.jsonl", "{\"who\":\"nobody\"}\n".repeat(2_000).getBytes(UTF_8));
    Path good = file("good.txt", GOOD.getBytes(UTF_8));

    assertThat(run("text", bad.toString(), good.toString())).isEqualTo(1);

    assertThat(said().lines())
        .hasSize(5)
        .contains(
            bad + ":3: has neither \"text\" nor \"title\" and is skipped",
            bad + ": 1,997 more lines like this");
    assertThat(said()).endsWith("1 document read, 2000 skipped\n");
    assertThat(out.toString(UTF_8)).contains("fishing quotas");
  }

  @Test
  void protectedDocuments() throws IOException {
    refused(
        file("a.zip", "PK\u0003\u0004\u0014\u0000\u0001\u0000more".getBytes(ISO_8859_1)),
        "is a password-protected zip archive");
    refused(
        file("a.pdf", "%PDF-1.7\n1 0 obj<</Encrypt 2 0 R>>".getBytes(ISO_8859_1)),
        "is a password-protected PDF file");
    byte[] office = new byte[3000];
    byte[] magic = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1);
    byte[] stream = "EncryptedPackage".getBytes(UTF_16LE);
    System.arraycopy(magic, 0, office, 0, magic.length);
    System.arraycopy(stream, 0, office, 1500, stream.length);
    refused(file("a.docx", office), "is a password-protected office document");
  }

  @Test
  void otherDocumentsAreNamedWithTheWayOut() throws IOException {
    refused(file("a.pdf", "%PDF-1.7\n1 0 obj<<>>".getBytes(ISO_8859_1)), "save its text as .txt");
    refused(file("a.bz2", "BZh91AY".getBytes(ISO_8859_1)), "unpack it first");
  }

  @Test
  void truncatedCompressedData() throws IOException {
    byte[] packed = gzip(GOOD.repeat(200).getBytes(UTF_8));
    refused(file("a.txt.gz", Arrays.copyOf(packed, packed.length / 2)), "in the middle");
  }

  @Test
  void truncatedJsonLinesAreReadAsFarAsTheyGo() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"Envoys met, ").append(i * 7919L);
      lines.append("\"}\n");
    }
    byte[] packed = gzip(lines.toString().getBytes(UTF_8));
    Path file = file("a.jsonl.gz", Arrays.copyOf(packed, packed.length * 2 / 3));

    assertThat(run("text", file.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8).lines().count()).isGreaterThan(500);
    assertThat(said()).contains("in the middle of its compressed data").doesNotContain("Exception");
  }

  @Test
  void aLineOf200MegabytesInBoundedMemory() {
    byte[] head = "{\"text\":\"One.\"}\n{\"text\":\"".getBytes(UTF_8);
    byte[] tail = "\"}\n{\"text\":\"Two.\"}\n".getBytes(UTF_8);

    int status = runOn(new LongLine(head, 200L << 20, tail), "text", "-");

    assertThat(status).isEqualTo(1);
    assertThat(out.toString(UTF_8).lines()).hasSize(2);
    assertThat(said()).contains("-:2: is longer than 16 MB", "2 documents read, 1 skipped");
  }

  @Test
  void aTextOf200Megabytes() {
    int status = runOn(new LongLine(new byte[0], 200L << 20, new byte[0]), "text", "-");

    assertThat(status).isEqualTo(1);
    assertThat(said()).contains("-: is larger than 16 MB").contains("0 documents read, 1 skipped");
  }

  @Test
  void wronglyEncodedInput() throws IOException {
    byte[] cyrillic =
        "Министры встретились в Анкаре и обсудили рыбную ловлю."
            .getBytes(Charset.forName("windows-1251"));
    assertThat(run("text", file("r.txt", cyrillic).toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("Министры встретились");

    byte[] line = "{\"text\":\"Zürich\"}\n{\"text\":\"Bern\"}\n".getBytes(ISO_8859_1);
    assertThat(run("text", file("l.jsonl", line).toString())).isEqualTo(1);
    assertThat(said()).contains("l.jsonl:1: is not valid UTF-8");
    assertThat(out.toString(UTF_8)).contains("Bern");
  }

  @Test
  void brokenLinesOfJson() throws IOException {
    Path file =
        file(
            "l.jsonl",
            "{\"text\":\"One.\"}\nnonsense\n[1]\n{\"id\":3}\n{\"text\":7}\n{\"text\":\"Two.\"}\n"
                .getBytes(UTF_8));

    assertThat(run("text", file.toString())).isEqualTo(1);
    assertThat(said())
        .contains("l.jsonl:2: ", "l.jsonl:3: ", "l.jsonl:4: ", "l.jsonl:5: ")
        .contains("2 documents read, 4 skipped");
  }

  @Test
  void jsonThatIsNoJsonLines() throws IOException {
    refused(file("a.json", "{\n  \"text\": \"One.\"\n}\n".getBytes(UTF_8)), "one object a line");
    refused(
        file("b.json", "[{\"text\": \"One.\"},\n{\"text\": \"Two.\"}]".getBytes(UTF_8)),
        "one object a line");
  }

  @Test
  void aLanguageThatIsNotRead() throws IOException {
    Path file =
        file(
            "de.txt",
            "Die Ministerin traf am Montag ihren Kollegen in Zürich und sprach mit ihm über die Fischerei.\n"
                .getBytes(UTF_8));

    assertThat(run("read", file.toString())).isEqualTo(1);
    assertThat(said()).contains("German (de)", "--language en");
  }

  @Test
  void exportsOfEventDataAreNoReports() throws IOException {
    String header =
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\n1\t2018-01-01\tX\t\tJapan\n";
    refused(file("icews.tab", header.getBytes(UTF_8)), "is an export of ICEWS");
  }

  @Test
  void aTableWithoutWordsAndAWrongMapping() throws IOException {
    Path table = file("t.csv", "a,b\n1,Envoys met.\n".getBytes(UTF_8));
    refused(table, "its columns are a, b");

    assertThat(run("text", "--columns", "text=b", table.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("Envoys met.");
    assertThat(run("text", "--columns", "txt=b", table.toString())).isEqualTo(2);
    assertThat(said()).contains("--columns");
  }

  /** The input is refused in one sentence that says why; what stands beside it is read. */
  private void refused(Path bad, String why) throws IOException {
    Path good = file("good.txt", GOOD.getBytes(UTF_8));
    assertThat(run("text", bad.toString(), good.toString())).isEqualTo(1);
    assertThat(said().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(bad + ": ")
        .contains(why)
        .doesNotContain("Exception");
    assertThat(said()).contains("1 document read, 1 skipped");
    assertThat(out.toString(UTF_8)).contains("fishing quotas");
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(bytes);
    }
    return packed.toByteArray();
  }

  private int run(String... arguments) {
    return runOn(new ByteArrayInputStream(new byte[0]), arguments);
  }

  private int runOn(InputStream in, String... arguments) {
    out.reset();
    messages.reset();
    return Main.run(Streams.of(in, out, messages, Terminal.NONE), arguments);
  }

  private String said() {
    return messages.toString(UTF_8);
  }

  /** A head, a very long row of letters that is never held in memory, a tail. */
  private static final class LongLine extends InputStream {

    private final byte[] head;
    private final byte[] tail;
    private final long end;
    private long at;

    LongLine(byte[] head, long letters, byte[] tail) {
      this.head = head;
      this.tail = tail;
      this.end = head.length + letters;
    }

    @Override
    public int read() {
      long here = at++;
      if (here < head.length) {
        return head[(int) here];
      }
      return here < end ? 'x' : here - end < tail.length ? tail[(int) (here - end)] : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int done = 0;
      int next = done < length ? read() : -1;
      while (next >= 0) {
        bytes[offset + done++] = (byte) next;
        next = done < length ? read() : -1;
      }
      return done == 0 && length > 0 ? -1 : done;
    }
  }
}
