package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.data.Folding;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.TaggedSentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The scenes of one document. A sentence may be looked at alone, before the others are split into
 * words; most documents that are opened for one sentence can be closed again after that.
 */
final class DocumentScenes {

  private final SceneReader reader;
  private final String content;
  private final int titleEnd;
  private final List<Span> sentences;
  private final @Nullable TaggedSentence[] tagged;
  private final @Nullable SentenceScene[] alone;
  private final Optional<Affiliation> fighters;
  private @Nullable String plain;

  DocumentScenes(SceneReader reader, String content, int titleEnd, List<Span> sentences) {
    this.reader = reader;
    this.content = content;
    this.titleEnd = titleEnd;
    this.sentences = List.copyOf(sentences);
    this.fighters = reader.fighters(content);
    tagged = new TaggedSentence[sentences.size()];
    alone = new SentenceScene[sentences.size()];
  }

  String content() {
    return content;
  }

  /** How many sentences were split into words so far. */
  int tagged() {
    int count = 0;
    for (TaggedSentence sentence : tagged) {
      count += sentence == null ? 0 : 1;
    }
    return count;
  }

  /** The scene of a sentence as it would be if the document had no other. */
  SentenceScene alone(int number) {
    SentenceScene known = alone[number];
    if (known == null) {
      known = scene(number, Set.of());
      alone[number] = known;
    }
    return known;
  }

  /**
   * Whether the parties of a sentence are those that it has alone. Where a word that begins like a
   * name and is tagged like none stands elsewhere too, it may be the surname of somebody named
   * there.
   */
  boolean isSettled(int number) {
    Sentence words = tag(number).words();
    return words.tokens().stream().noneMatch(token -> mayBeSurname(words, token));
  }

  private boolean mayBeSurname(Sentence words, Token token) {
    boolean isNoName = token.tag().equals("NN") || token.tag().equals("NNS");
    int next = token.index() + 1;
    return isNoName
        && next < words.size()
        && MentionFinder.mayFollowSurname(words.token(next).tag())
        && Character.isUpperCase(token.form().charAt(0))
        && standsTwice(Folding.foldName(token.form()));
  }

  /**
   * Whether the document may tell more of somebody who is named without office and state: only
   * where part of the name stands elsewhere too.
   */
  boolean mayBeKnown(Mention mention) {
    String name = mention.name();
    if (name == null || mention.office() != null || reader.isKnown(name)) {
      return true;
    }
    for (String word : Folding.foldName(name).split("\\s+", -1)) {
      if (word.length() > 1 && standsTwice(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsTwice(String word) {
    String known = plain;
    if (known == null) {
      known = Folding.foldName(content);
      plain = known;
    }
    int first = known.indexOf(word);
    return first < 0 || known.indexOf(word, first + 1) >= 0;
  }

  /** All scenes, each with the names that those before it have told. */
  List<SentenceScene> all() {
    List<SentenceScene> scenes = new ArrayList<>(sentences.size());
    Set<String> surnames = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      SentenceScene known = alone[i];
      SentenceScene scene = known != null && isSettled(i) ? known : scene(i, surnames);
      addSurnames(scene.mentions(), surnames);
      scenes.add(scene);
    }
    return scenes;
  }

  private SentenceScene scene(int number, Set<String> surnames) {
    boolean isTitle = sentences.get(number).end() <= titleEnd;
    return reader.scene(content, number, isTitle, tag(number), surnames, fighters);
  }

  private TaggedSentence tag(int number) {
    TaggedSentence known = tagged[number];
    if (known == null) {
      known = reader.tag(content, sentences.get(number));
      tagged[number] = known;
    }
    return known;
  }

  private static void addSurnames(List<Mention> named, Set<String> surnames) {
    for (Mention mention : named) {
      String name = mention.name();
      if (name != null && name.indexOf(' ') > 0) {
        surnames.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
  }
}
