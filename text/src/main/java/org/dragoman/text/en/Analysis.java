package org.dragoman.text.en;

import java.util.List;
import org.dragoman.models.Column;
import org.dragoman.models.EnglishModel;
import org.dragoman.models.Words;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/** Tags, lemmas and dependencies of words. Shared by all threads. */
final class Analysis {

  /** What NLP4J calls the root, in its form, tag and lemma. */
  private static final String ROOT = "@#r$%";

  private static final String LOOSE = "dep";

  private final WordForms forms;
  private final Tagger tagger;
  private final Lemmatizer lemmatizer;
  private final TreeBuilder trees;

  Analysis(EnglishModel model, Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
    forms = new WordForms(model.lexicon());
    tagger = new Tagger(model.tagger());
    trees = new TreeBuilder(model.parser(), model.choices());
  }

  /** The words of a part with their tags and dictionary forms. */
  TaggedPart tag(Part part) {
    int count = part.size();
    Words words = new Words(count + 1);
    words.set(Column.LEMMA, 0, ROOT);
    words.set(Column.TAG, 0, ROOT);
    String[] folded = fold(part, words);
    String[] tags = tagger.tag(words, count);
    String[] lemmas = new String[count + 1];
    for (int i = 1; i <= count; i++) {
      lemmas[i] = lemmatizer.lemma(folded[i], tags[i]);
      words.set(Column.LEMMA, i, lemmas[i]);
    }
    return new TaggedPart(part, words, tags, lemmas);
  }

  /** Adds the words of a part, as yet without heads, to those of the parts before it. */
  static void words(String content, TaggedPart tagged, List<Token> tokens) {
    int first = tokens.size();
    for (int i = 1; i <= tagged.size(); i++) {
      tokens.add(token(content, tagged, i, first, -1, ""));
    }
  }

  /** Adds the words of a part with their tree to those of the parts before it. */
  void parse(String content, TaggedPart tagged, List<Token> tokens) {
    Tree tree = trees.build(tagged.words(), tagged.size());
    int first = tokens.size();
    int root = firstRoot(tokens);
    for (int i = 1; i <= tagged.size(); i++) {
      boolean loose = root >= 0 && tree.head(i) == 0;
      int head = tree.head(i) == 0 ? root : first + tree.head(i) - 1;
      String relation = loose ? LOOSE : tree.relation(i);
      tokens.add(token(content, tagged, i, first, head, relation));
    }
  }

  private static Token token(
      String content, TaggedPart tagged, int i, int first, int head, String relation) {
    Span span = tagged.part().spans().get(i - 1);
    String written = span.of(content);
    String form = EscapedMarks.isIn(written) ? tagged.part().words().get(i - 1) : written;
    String lemma = DictionaryForms.of(tagged.lemmas()[i], form, tagged.tags()[i]);
    return new Token(first + i - 1, span, form, lemma, tagged.tags()[i], head, relation);
  }

  private String[] fold(Part part, Words words) {
    int count = part.size();
    String[] folded = new String[count + 1];
    for (int i = 1; i <= count; i++) {
      folded[i] = FoldedForm.of(part.words().get(i - 1));
      forms.describe(words, folded[i], i, count);
    }
    return folded;
  }

  private static int firstRoot(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.head() < 0) {
        return token.index();
      }
    }
    return -1;
  }
}
