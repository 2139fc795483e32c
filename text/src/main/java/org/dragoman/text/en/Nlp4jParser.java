package org.dragoman.text.en;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dragoman.models.EnglishModel;
import org.dragoman.text.Parser;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;

/**
 * Parses English with the models of NLP4J 1.1.3 (Choi and others, Emory University, Apache-2.0):
 * Penn Treebank tags, lemmas, and the dependencies of the ClearNLP scheme. A sentence may have more
 * than one root.
 *
 * <p>Left out of NLP4J's usual set-up are its word embeddings, which change no head and no label,
 * and its named entities, which we find ourselves. Sentences in capitals throughout are read as if
 * they had usual ones. Time and memory are linear in the length of the sentence: one of more than
 * {@value #MOST_WORDS} words, which is a table or a list, is parsed in parts, and the roots of the
 * later parts depend on the first root as {@code dep}.
 */
public final class Nlp4jParser implements Parser {

  /** The most words that are parsed together. */
  public static final int MOST_WORDS = 200;

  private final EnglishTokenizer tokenizer;
  private final Analysis analysis;
  private final Capitals capitals;

  /** Loads what it needs, side by side where there are processors to spare. */
  private Nlp4jParser() {
    CompletableFuture<EnglishTokenizer> words =
        CompletableFuture.supplyAsync(EnglishTokenizer::new);
    CompletableFuture<Lemmatizer> lemmas = CompletableFuture.supplyAsync(Lemmatizer::new);
    EnglishModel model = EnglishModel.load();
    capitals = new Capitals(model.lexicon());
    analysis = new Analysis(model, lemmas.join());
    tokenizer = words.join();
  }

  /** The parser, which all threads share; the first call loads the models. */
  public static Nlp4jParser shared() {
    return Shared.PARSER;
  }

  @Override
  public TaggedSentence tag(String content, Span span) {
    List<TaggedPart> parts = new ArrayList<>(1);
    for (Span piece : pieces(content, span)) {
      String plain = PlainText.of(content, piece);
      List<String> words = tokenizer.words(plain);
      List<Span> spans = WordSpans.align(plain, words, piece.start());
      if (Capitals.areAll(plain)) {
        words = capitals.recase(words);
      }
      words = Dashes.plain(words, spans);
      for (int from = 0; from < words.size(); ) {
        int to = partEnd(words, from);
        parts.add(analysis.tag(new Part(words.subList(from, to), spans.subList(from, to))));
        from = to;
      }
    }
    return new TaggedParts(analysis, content, span, parts);
  }

  /** What is too long for a sentence is cut before it is split into words. */
  private static List<Span> pieces(String content, Span span) {
    if (span.length() <= SentenceSplitter.LONGEST) {
      return List.of(span);
    }
    List<Span> pieces = new ArrayList<>();
    for (int start = span.start(); start < span.end(); ) {
      int limit = (int) Math.min(span.end(), (long) start + SentenceSplitter.LONGEST);
      int end = limit == span.end() ? limit : SentenceSplitter.cut(content, start, limit);
      pieces.add(new Span(start, end));
      start = end;
    }
    return pieces;
  }

  /** Where the part that begins at {@code from} ends: behind a comma or semicolon, if need be. */
  private static int partEnd(List<String> words, int from) {
    if (words.size() - from <= MOST_WORDS) {
      return words.size();
    }
    for (int to = from + MOST_WORDS; to > from + MOST_WORDS / 2; to--) {
      String last = words.get(to - 1);
      if (last.equals(";") || last.equals(",")) {
        return to;
      }
    }
    return from + MOST_WORDS;
  }

  private static final class Shared {
    static final Nlp4jParser PARSER = new Nlp4jParser();
  }
}
