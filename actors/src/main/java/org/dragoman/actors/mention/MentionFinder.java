package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.text.Sentence;

/**
 * Finds the mentions of parties in a sentence, from left to right, the longest phrase first. Safe
 * for use by many threads at once.
 */
public final class MentionFinder {

  private final ActorLexicon lexicon;

  public MentionFinder(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a word with this tag may follow a surname that is tagged as a common noun. */
  public static boolean mayFollowSurname(String tag) {
    return tag.startsWith("VB") || tag.equals("MD") || tag.equals(",");
  }

  /**
   * The mentions of a sentence in their order.
   *
   * @param content the content of the document that the sentence's spans point into
   * @param sentence with tags; a parse makes heads exact
   */
  public List<Mention> find(String content, Sentence sentence) {
    return find(content, sentence, Set.of());
  }

  /**
   * As {@link #find(String, Sentence)}, in a document that has named persons before.
   *
   * @param surnames the last words of their names: where one begins a sentence, taggers take it for
   *     a common noun
   */
  public List<Mention> find(String content, Sentence sentence, Set<String> surnames) {
    ActorSentence words = new ActorSentence(content, sentence, surnames);
    ActorPhrases phrases = new ActorPhrases(lexicon, words);
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      ActorPhrase phrase = phrases.at(at);
      found.addAll(phrase.mentions());
      at = Math.max(at + 1, phrase.end());
    }
    List<Mention> joined = new Appositions(words).join(found);
    joined.sort(Comparator.comparingInt(Mention::first));
    return joined;
  }
}
