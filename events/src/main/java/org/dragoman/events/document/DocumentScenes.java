package org.dragoman.events.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.actors.data.Folding;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The scenes of one document, each made when it is first asked for: its sentence is split into
 * words and tagged, and so are those before it that may have named somebody whose surname it begins
 * with, and no others.
 */
final class DocumentScenes {

  /** What taggers take a surname for that opens a sentence: "Finer met", "Will met". */
  private static final Set<String> NAMELIKE = Set.of("RB", "JJ", "MD", "VB", "FW");

  private final SceneReader reader;
  private final String content;
  private final int titleEnd;
  private final List<Span> sentences;
  private final @Nullable SentenceScene[] scenes;
  private final @Nullable String[] plain;
  private final UnnamedSides unnamed;
  private int tagged;

  DocumentScenes(SceneReader reader, String content, int titleEnd, List<Span> sentences) {
    this.reader = reader;
    this.content = content;
    this.titleEnd = titleEnd;
    this.sentences = List.copyOf(sentences);
    this.unnamed = reader.unnamedSides(content);
    scenes = new SentenceScene[sentences.size()];
    plain = new String[sentences.size()];
  }

  String content() {
    return content;
  }

  /** How many sentences were split into words so far. */
  int tagged() {
    return tagged;
  }

  /** Those scenes that have been asked for, in their order. */
  List<SentenceScene> made() {
    return Arrays.stream(scenes).flatMap(Stream::ofNullable).toList();
  }

  /** All scenes. */
  List<SentenceScene> all() {
    return IntStream.range(0, sentences.size()).mapToObj(this::scene).toList();
  }

  /** The scene of a sentence, with the surnames that those before it have told. */
  SentenceScene scene(int number) {
    SentenceScene known = scenes[number];
    if (known == null) {
      known = make(number);
      scenes[number] = known;
    }
    return known;
  }

  private SentenceScene make(int number) {
    Span span = sentences.get(number);
    TaggedSentence words = reader.tag(content, span);
    tagged++;
    boolean isTitle = span.end() <= titleEnd;
    return reader.scene(content, number, isTitle, words, surnames(number, words), unnamed);
  }

  /**
   * Those words of a sentence that begin like a name and are tagged like none, but are the last of
   * somebody's name before; and "Macron met …", whom the lists of office-holders have.
   */
  private Set<String> surnames(int number, TaggedSentence words) {
    Set<String> surnames = new HashSet<>();
    for (Token token : words.words().tokens()) {
      if (mayBeSurname(words.words(), token) && isSurname(token.form(), number)) {
        surnames.add(token.form());
      }
    }
    if (beginsWithHolder(words.words())) {
      surnames.add(words.words().token(0).form());
    }
    return surnames;
  }

  /** Whether a surname on the lists, alone or with another, stands before the sentence's verb. */
  private boolean beginsWithHolder(Sentence words) {
    boolean isListed =
        words.size() > 3
            && words.token(1).form().equals("and")
            && words.token(2).tag().equals("NNP")
            && words.token(3).tag().startsWith("VB");
    return words.size() > 1
        && isNoun(words.token(0))
        && (isListed || VerbTags.OF_ONE_PERSON.contains(words.token(1).tag()))
        && reader.isProminent(words.token(0).form());
  }

  private static boolean isNoun(Token token) {
    return token.tag().equals("NN") || token.tag().equals("NNS");
  }

  private static boolean mayBeSurname(Sentence words, Token token) {
    int next = token.index() + 1;
    boolean isOpening =
        token.index() == 0 && NAMELIKE.stream().anyMatch(tag -> token.tag().startsWith(tag));
    return (isNoun(token) || isOpening)
        && next < words.size()
        && MentionFinder.mayFollowSurname(words.token(next).tag())
        && Character.isUpperCase(token.form().charAt(0));
  }

  private boolean isSurname(String form, int end) {
    String word = Folding.foldName(form);
    for (int i = 0; i < end; i++) {
      if (has(i, word) && scene(i).mentions().stream().anyMatch(m -> endsWith(m, form))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(Mention mention, String surname) {
    String name = mention.name();
    int space = name == null ? -1 : name.lastIndexOf(' ');
    return name != null && space > 0 && name.substring(space + 1).equals(surname);
  }

  /** The numbers of the sentences with a word of somebody's name, perhaps as part of another. */
  IntStream having(String word) {
    return IntStream.range(0, sentences.size()).filter(number -> has(number, word));
  }

  /** Whether such a word stands in the document more than once. */
  boolean isRepeated(String word) {
    int count = 0;
    for (int i = 0; i < sentences.size() && count < 2; i++) {
      int first = plain(i).indexOf(word);
      count += first < 0 ? 0 : plain(i).indexOf(word, first + 1) < 0 ? 1 : 2;
    }
    return count > 1;
  }

  private boolean has(int number, String word) {
    return plain(number).contains(word);
  }

  private String plain(int number) {
    String known = plain[number];
    if (known == null) {
      known = Folding.foldName(sentences.get(number).of(content));
      plain[number] = known;
    }
    return known;
  }

  /** Whether the lists of office-holders may know somebody of this name. */
  boolean isListed(String name) {
    return reader.isKnown(name);
  }
}
