package org.dragoman.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Problem;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Envoys meet | Harbour Post</title>
      <meta property="og:title" content="Envoys meet"><meta property="og:site_name" content="Harbour Post">
      <meta property="article:published_time" content="2025-10-07T09:15:00Z"></head><body>
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <div class="cookie-consent">We use cookies to improve your visit. Accept all.</div>
      <article><h1>Envoys meet</h1>
      <div class="share">Share on Facebook Tweet this</div>
      <p>The envoys of both countries met at the harbour office on Monday and talked for two hours about
      the fishing quotas that have divided them since the spring of last year.</p>
      <p>They agreed to meet again before the end of the month, a spokesperson for the port said, and to
      bring the skippers of both fleets with them to the next round.</p></article>
      <div class="comments"><p>Comments you leave here are read by others. Please stay polite.</p></div>
      <footer>Copyright Harbour Post</footer></body></html>
      """;

  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aPageGivesItsArticleWithoutWhatStandsAround() throws IOException {
    Document page = read(Files.writeString(folder.resolve("p.html"), PAGE)).get(0).document();

    assertThat(page.title()).isEqualTo("Envoys meet");
    assertThat(page.outlet()).isEqualTo("Harbour Post");
    assertThat(page.published()).extracting("iso").isEqualTo("2025-10-07T09:15:00Z");
    assertThat(page.language()).isEqualTo("en");
    assertThat(page.text())
        .contains("fishing quotas", "skippers of both fleets")
        .doesNotContain("cookies", "Share on", "Comments you leave", "Copyright", "Home");
  }

  @Test
  void aTruncatedPageIsReadAsFarAsItGoes() throws IOException {
    for (int length = 0; length < PAGE.length(); length += 97) {
      read(Files.writeString(folder.resolve("p.html"), PAGE.substring(0, length)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
  void plainTextIsReadInItsEncoding(String charset) throws IOException {
    String words =
        "Minister in Zürich\n\nThe minister met her counterpart in Zürich on Monday, and both said that the façade of the old café had to stay.\n";
    byte[] mark =
        charset.startsWith("UTF-16") ? new byte[] {(byte) 0xff, (byte) 0xfe} : new byte[0];
    byte[] text = words.getBytes(Charset.forName(charset));
    byte[] bytes = new byte[mark.length + text.length];
    System.arraycopy(mark, 0, bytes, 0, mark.length);
    System.arraycopy(text, 0, bytes, mark.length, text.length);

    Document document = read(Files.write(folder.resolve("t.txt"), bytes)).get(0).document();

    assertThat(document.title()).isEqualTo("Minister in Zürich");
    assertThat(document.text()).contains("façade of the old café");
  }

  @Test
  void jsonLinesCarryTheirFields() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("l.jsonl"),
            "{\"id\":\"7\",\"title\":\"T\",\"text\":\"Body.\",\"date\":\"2024-02-29\",\"outlet\":\"O\",\"other\":[1]}\n\nnonsense\n");

    List<Found> found = read(lines);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).document().id()).isEqualTo("7");
    assertThat(found.get(0).document().outlet()).isEqualTo("O");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message()).contains("l.jsonl:3");
  }

  @Test
  void whatIsNoTextIsRefusedInOneSentence() throws IOException {
    Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 3, 0, 0, 9, 8, 7, 0, 1});
    Files.write(
        folder.resolve("b.zip"), "PK\u0003\u0004more".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("c.txt"), new byte[0]);

    assertThat(read(folder)).isEmpty();
    assertThat(problems).hasSize(3);
    assertThat(problems).allSatisfy(p -> assertThat(p.message()).doesNotContain("Exception", "\n"));
  }

  private List<Found> read(Path path) {
    List<Found> found = new ArrayList<>();
    Sources.of(Known.NOTHING, new ByteArrayInputStream(new byte[0]))
        .read(
            List.of(path.toString()),
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
    return found;
  }
}
