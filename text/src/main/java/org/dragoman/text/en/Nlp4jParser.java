package org.dragoman.text.en;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.models.Column;
import org.dragoman.models.EnglishModel;
import org.dragoman.models.Words;
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

  private static final String ROOT = "@#r$%";

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final MorphAnalyzer lemmas = new EnglishMorphAnalyzer();
  private final WordForms forms;
  private final Tagger tagger;
  private final TreeBuilder trees;
  private final Capitals capitals;

  private Nlp4jParser(EnglishModel model) {
    forms = new WordForms(model.lexicon());
    tagger = new Tagger(model.tagger());
    trees = new TreeBuilder(model.parser(), model.choices());
    capitals = new Capitals(model.lexicon());
  }

  /** The parser, which all threads share; the first call loads the models. */
  public static Nlp4jParser shared() {
    return Shared.PARSER;
  }

  @Override
  public Sentence parse(String content, Span span) {
    String plain = PlainText.of(content, span);
    List<String> words = new ArrayList<>();
    tokenizer.tokenize(plain).forEach(token -> words.add(token.getWordForm()));
    List<Span> spans = WordSpans.align(plain, words, span.start());
    if (Capitals.areAll(plain)) {
      for (int i = 0; i < words.size(); i++) {
        words.set(i, capitals.recase(words.get(i), i == 0));
      }
    }
    return new Sentence(span, parse(content, words, spans));
  }

  private List<Token> parse(String content, List<String> forms, List<Span> spans) {
    int count = forms.size();
    Words words = new Words(count + 1);
    words.set(Column.LEMMA, 0, ROOT);
    words.set(Column.TAG, 0, ROOT);
    String[] folded = new String[count + 1];
    for (int i = 1; i <= count; i++) {
      folded[i] = FoldedForm.of(forms.get(i - 1));
      this.forms.describe(words, folded[i], i, count);
    }
    String[] tags = tagger.tag(words, count);
    String[] lemma = new String[count + 1];
    for (int i = 1; i <= count; i++) {
      lemma[i] = lemmas.lemmatize(folded[i], tags[i]);
      words.set(Column.LEMMA, i, lemma[i]);
    }
    Tree tree = trees.build(words, count);
    List<Token> tokens = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      Span span = spans.get(i - 1);
      tokens.add(
          new Token(
              i - 1,
              span,
              span.of(content),
              lemma[i],
              tags[i],
              tree.head(i) - 1,
              tree.relation(i)));
    }
    return tokens;
  }

  private static final class Shared {
    static final Nlp4jParser PARSER = new Nlp4jParser(EnglishModel.load());
  }
}
