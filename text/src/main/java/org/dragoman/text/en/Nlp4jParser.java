package org.dragoman.text.en;

import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Parser;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/**
 * Parses English with the models of NLP4J 1.1.3 (Choi and others, Emory University, Apache-2.0):
 * Penn Treebank tags, lemmas, and the dependencies of the ClearNLP scheme.
 *
 * <p>Left out of NLP4J's usual set-up are its word embeddings, which change no head and no label,
 * and its named entities, which we find ourselves.
 */
public final class Nlp4jParser implements Parser {

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

  private final NLPDecoder decoder;
  private final Capitals capitals;

  private Nlp4jParser() {
    decoder = new NLPDecoder(new ByteArrayInputStream(SET_UP.getBytes(StandardCharsets.UTF_8)));
    @SuppressWarnings("unchecked")
    GlobalLexica<NLPNode> lexica = (GlobalLexica<NLPNode>) decoder.getComponents().get(0);
    capitals = new Capitals(lexica.getAmbiguityClasses().getLexicon());
  }

  /** The parser, which all threads share; the first call loads the models. */
  public static Nlp4jParser shared() {
    return Shared.PARSER;
  }

  @Override
  public Sentence parse(String content, Span span) {
    String plain = PlainText.of(content, span);
    List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words =
        decoder.getTokenizer().tokenize(plain);
    NLPNode[] nodes = decoder.toNodeArray(words);
    List<Span> spans = WordSpans.align(plain, nodes, span.start());
    if (Capitals.areAll(plain)) {
      for (int i = 1; i < nodes.length; i++) {
        nodes[i].setWordForm(capitals.recase(nodes[i].getWordForm(), i == 1));
      }
    }
    decoder.decode(nodes);
    return new Sentence(span, tokens(content, nodes, spans));
  }

  private static List<Token> tokens(String content, NLPNode[] nodes, List<Span> spans) {
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      Span span = spans.get(i - 1);
      tokens.add(
          new Token(
              i - 1,
              span,
              span.of(content),
              node.getLemma(),
              node.getPartOfSpeechTag(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel()));
    }
    return tokens;
  }

  private static final class Shared {
    static final Nlp4jParser PARSER = new Nlp4jParser();
  }
}
