package org.dragoman.comments.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.comments.lexicon.Entry;
import org.dragoman.comments.lexicon.Lexicon;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A comment made plain: its words, and what the lists know of them and of their phrases. */
public final class Plain {
  private final String comment;
  private final List<Word> words;
  private final List<List<Mark>> marks;
  private final long[] classesAt;
  private long classes;
  private final Set<String> texts = new HashSet<>();

  /**
   * An entry of the lists found in the comment.
   *
   * @param entry the entry
   * @param start the index of its first word
   * @param end the index after its last word
   */
  public record Mark(Entry entry, int start, int end) {

    /** Whether the entry is of this class. */
    public boolean is(WordClass wordClass) {
      return entry.wordClass() == wordClass;
    }
  }

  private Plain(String comment, List<Word> words, Lexicon lexicon) {
    this.comment = comment;
    this.words = words;
    this.marks = new ArrayList<>(words.size());
    this.classesAt = new long[words.size()];
    for (int i = 0; i < words.size(); i++) {
      marks.add(marksAt(i, lexicon));
      classes |= classesAt[i];
      texts.add(words.get(i).text());
    }
  }

  /** The comment as {@code spelling} reads it and {@code lexicon} knows it. */
  public static Plain of(String comment, Spelling spelling, Lexicon lexicon) {
    return new Plain(comment, spelling.words(comment), lexicon);
  }

  private List<Mark> marksAt(int start, Lexicon lexicon) {
    List<Mark> found = new ArrayList<>(4);
    lexicon.match(
        start,
        index -> wordFrom(start, index),
        (entry, end) -> {
          found.add(new Mark(entry, start, end));
          classesAt[start] |= entry.wordClass().bit();
        });
    Collections.reverse(found);
    return found;
  }

  private @Nullable String wordFrom(int start, int index) {
    if (index >= words.size() || !sameSentence(start, index)) {
      return null;
    }
    return words.get(index).text();
  }

  /** The comment as it was written. */
  public String comment() {
    return comment;
  }

  /** Its plain words in order. */
  public List<Word> words() {
    return words;
  }

  /** How many words it has. */
  public int size() {
    return words.size();
  }

  /** The text of the word at {@code index}; empty beyond either end. */
  public String text(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).text();
  }

  /** The entries that begin at {@code start}, the longest first. */
  public List<Mark> marks(int start) {
    return marks.get(start);
  }

  /** Every entry found, in order of their first words. */
  public List<Mark> marks() {
    return marks.stream().flatMap(List::stream).toList();
  }

  /** The longest entry of this class that begins at {@code start}; null when none does. */
  public @Nullable Mark mark(int start, WordClass wordClass) {
    if (start < 0 || start >= words.size() || (classesAt[start] & wordClass.bit()) == 0) {
      return null;
    }
    for (Mark mark : marks.get(start)) {
      if (mark.is(wordClass)) {
        return mark;
      }
    }
    return null;
  }

  /** Whether a word of this class stands anywhere in the comment. */
  public boolean has(WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }

  /** Whether a word of one of these classes, given as bits, stands anywhere in the comment. */
  public boolean hasAny(long classBits) {
    return (classes & classBits) != 0;
  }

  /** Whether an entry of one of these classes, given as bits, begins at {@code start}. */
  public boolean hasAny(int start, long classBits) {
    return (classesAt[start] & classBits) != 0;
  }

  /** Whether this very word stands anywhere in the comment. */
  public boolean has(String text) {
    return texts.contains(text);
  }

  /** Whether both words stand in one sentence. */
  public boolean sameSentence(int one, int other) {
    return other >= 0
        && other < words.size()
        && words.get(one).sentence() == words.get(other).sentence();
  }

  /** The index of the first word of the sentence that {@code index} stands in. */
  public int sentenceStart(int index) {
    int start = index;
    while (start > 0 && sameSentence(index, start - 1)) {
      start--;
    }
    return start;
  }

  /** The stretch of the comment from word {@code start} to before word {@code end}. */
  public Span span(int start, int end) {
    return words.get(start).span().cover(words.get(end - 1).span());
  }
}
