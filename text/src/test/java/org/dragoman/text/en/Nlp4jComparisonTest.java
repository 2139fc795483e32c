package org.dragoman.text.en;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Parses texts with the converted models and with NLP4J itself: no tag, head, relation or lemma may
 * differ. Takes a minute and two gigabytes, so it runs on demand alone: {@code mvn -pl text -am
 * verify -Dsurefire.failIfNoSpecifiedTests=false -Dtest=Nlp4jComparisonTest
 * -Ddragoman.texts=FOLDER}, where the folder holds JSON Lines with {@code title}, {@code text} and
 * {@code language}.
 */
@EnabledIfSystemProperty(named = "dragoman.texts", matches = ".+")
class Nlp4jComparisonTest {

  private static final String SET_UP =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder shipped =
      new NLPDecoder(new ByteArrayInputStream(SET_UP.getBytes(StandardCharsets.UTF_8)));
  private final Nlp4jParser converted = Nlp4jParser.shared();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final List<String> differences = new ArrayList<>();
  private int words;

  @Test
  void theConvertedModelsGiveTheSameOutput() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("dragoman.texts")))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".jsonl")).sorted().toList()) {
        compare(file);
      }
    }
    assertThat(words).isPositive();
    assertThat(differences).as("of %s words", words).isEmpty();
  }

  private void compare(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = mapper.readTree(line);
      if (row.path("language").asText("").equals("en")) {
        Document document = Document.of(row.path("title").asText(), row.path("text").asText());
        for (Span span : splitter.split(document)) {
          compare(document.content(), span);
        }
      }
    }
  }

  private void compare(String content, Span span) {
    String plain = PlainText.of(content, span);
    if (Capitals.areAll(plain)) {
      return;
    }
    Sentence sentence = converted.parse(content, span);
    NLPNode[] nodes = shipped.decode(withPauses(plain, span.start(), sentence));
    words += sentence.size();
    if (sentence.size() != nodes.length - 1) {
      differences.add(plain);
      return;
    }
    for (Token token : sentence.tokens()) {
      NLPNode node = nodes[token.index() + 1];
      if (!isSame(token, node)) {
        differences.add(token + " for " + node);
      }
    }
  }

  /** What NLP4J reads: pauses are written for it as they are for the converted models. */
  private static String withPauses(String plain, int offset, Sentence sentence) {
    List<String> words = sentence.tokens().stream().map(Token::form).toList();
    List<Span> spans = sentence.tokens().stream().map(Token::span).toList();
    StringBuilder written = new StringBuilder(plain);
    for (int i = words.size() - 1; i >= 0; i--) {
      if (Dashes.isPause(words, spans, i)) {
        Span dash = spans.get(i);
        written.replace(dash.start() - offset, dash.end() - offset, " " + Dashes.PAUSE + " ");
      }
    }
    return written.toString();
  }

  private static boolean isSame(Token token, NLPNode node) {
    String lemma =
        DictionaryForms.of(node.getLemma(), node.getWordForm(), node.getPartOfSpeechTag());
    return token.head() == node.getDependencyHead().getID() - 1
        && token.relation().equals(node.getDependencyLabel())
        && token.tag().equals(node.getPartOfSpeechTag())
        && token.lemma().equals(lemma);
  }
}
