package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with all that is found in it before frames are tried. Its words and parties are
 * there from the beginning; tree, places and times, which cost more, are found when they are first
 * asked for, so that a sentence in which no frame is tried and at which nobody looks is never
 * parsed. Read by one thread.
 */
public final class SentenceScene {

  private final int number;
  private final boolean isTitle;
  private final Sentence words;
  private final List<Mention> mentions;
  private final Source source;
  private @Nullable TaggedSentence improved;
  private @Nullable Sentence tagged;
  private @Nullable Sentence sentence;
  private @Nullable Clauses clauses;
  private @Nullable List<PlaceMention> places;
  private @Nullable List<TimeExpression> times;

  /** Finds what a scene does not know yet; asked once at most for each. */
  public interface Source {

    /** The sentence with the tags that its tree will have. */
    TaggedSentence tag();

    /** The same sentence with its tree. */
    Sentence parse(TaggedSentence tagged);

    /** The places in the sentence, in their order. */
    List<PlaceMention> places();

    /** The expressions of time in the sentence, in their order. */
    List<TimeExpression> times();
  }

  /**
   * A sentence that is not parsed yet.
   *
   * @param number its place in the document, from 0; the title is 0
   * @param isTitle whether it belongs to the headline
   * @param words its words with their tags, without a tree
   * @param mentions the parties
   * @param source where the rest comes from
   */
  public SentenceScene(
      int number, boolean isTitle, Sentence words, List<Mention> mentions, Source source) {
    this.number = number;
    this.isTitle = isTitle;
    this.words = words;
    this.mentions = List.copyOf(mentions);
    this.source = source;
  }

  /** "A's visit to Oslo; a meeting in Rome in May": whether a word is of another entry behind. */
  public boolean isBehindSemicolon(Token trigger, Token word) {
    return word.index() > trigger.index()
        && words.tokens().subList(trigger.index(), word.index()).stream()
            .anyMatch(mark -> mark.form().equals(";"));
  }

  /** Its place in the document, from 0; the title is 0. */
  public int number() {
    return number;
  }

  /** Whether it belongs to the headline. */
  public boolean isTitle() {
    return isTitle;
  }

  /** Where it stands in the content. */
  public Span span() {
    return words.span();
  }

  /** Its words as first tagged, with the parties as written; never parses. */
  public Sentence words() {
    return words;
  }

  /** The parties, in their order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Its words with the tags and dictionary forms that they have in the tree; never parses. */
  public Sentence tagged() {
    Sentence known = tagged;
    if (known == null) {
      known = improved().words();
      tagged = known;
    }
    return known;
  }

  private TaggedSentence improved() {
    TaggedSentence known = improved;
    if (known == null) {
      known = source.tag();
      improved = known;
    }
    return known;
  }

  /** Whether somebody has asked for the tree. */
  public boolean isParsed() {
    return sentence != null;
  }

  /** The parse. */
  public Sentence sentence() {
    Sentence known = sentence;
    if (known == null) {
      known = source.parse(improved());
      sentence = known;
    }
    return known;
  }

  /** Who does what. */
  public Clauses clauses() {
    Clauses known = clauses;
    if (known == null) {
      known = new Clauses(sentence());
      clauses = known;
    }
    return known;
  }

  /** The places. */
  public List<PlaceMention> places() {
    List<PlaceMention> known = places;
    if (known == null) {
      known = List.copyOf(source.places());
      places = known;
    }
    return known;
  }

  /** The expressions of time. */
  public List<TimeExpression> times() {
    List<TimeExpression> known = times;
    if (known == null) {
      known = List.copyOf(source.times());
      times = known;
    }
    return known;
  }

  /** Whether a word is part of an expression of time. */
  public boolean isOfTime(Token word) {
    return times().stream().anyMatch(time -> time.span().overlaps(word.span()));
  }

  /** The mentions that hang on this token, or that hold it where none hangs on it. */
  public List<Mention> mentionsAt(Token token) {
    List<Mention> hanging = new ArrayList<>(2);
    List<Mention> holding = new ArrayList<>(2);
    for (Mention mention : mentions) {
      if (mention.head() == token.index()) {
        hanging.add(mention);
      } else if (mention.first() <= token.index() && token.index() <= mention.last()) {
        holding.add(mention);
      }
    }
    return hanging.isEmpty() ? holding : hanging;
  }

  /** The place that holds this token. */
  public Optional<PlaceMention> placeAt(Token token) {
    return places().stream()
        .filter(place -> place.first() <= token.index() && token.index() <= place.last())
        .findFirst();
  }

  /** Whether a word names a person. */
  boolean isPerson(Token token) {
    return mentionsAt(token).stream().anyMatch(mention -> mention.kind() == Mention.Kind.PERSON);
  }
}
