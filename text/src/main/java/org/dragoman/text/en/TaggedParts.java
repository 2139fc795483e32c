package org.dragoman.text.en;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence in its parts; the tree is grown once, when it is first asked for. */
final class TaggedParts implements TaggedSentence {

  private final Analysis analysis;
  private final String content;
  private final List<TaggedPart> parts;
  private final Sentence words;
  private @Nullable Sentence parsed;

  TaggedParts(Analysis analysis, String content, Span span, List<TaggedPart> parts) {
    this.analysis = analysis;
    this.content = content;
    this.parts = List.copyOf(parts);
    List<Token> tokens = new ArrayList<>();
    parts.forEach(part -> Analysis.words(content, part, tokens));
    words = new Sentence(span, tokens);
  }

  @Override
  public Sentence words() {
    return words;
  }

  @Override
  public Sentence parse() {
    Sentence known = parsed;
    if (known == null) {
      List<Token> tokens = new ArrayList<>(words.size());
      parts.forEach(part -> analysis.parse(content, part, tokens));
      known = new Sentence(words.span(), tokens);
      parsed = known;
    }
    return known;
  }
}
