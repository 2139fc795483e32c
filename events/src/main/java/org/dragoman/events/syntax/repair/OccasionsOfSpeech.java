package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "said aid will be sent soon, in a call with A": in the call it was said, not sent. */
final class OccasionsOfSpeech implements Repair {

  private static final Set<String> OCCASIONS = WordLists.bundled("occasions.tsv").of("speech");

  private static final Set<String> BEFORE = Set.of("in", "during", "at");

  private static final Set<String> OPENING = Set.of("a", "an", "their");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token noun : tree.snapshot()) {
      int preposition = noun.relation().equals("pobj") ? noun.head() : -1;
      boolean isBehindSpeech =
          preposition > 0
              && preposition < noun.index()
              && OCCASIONS.contains(noun.lemma())
              && BEFORE.contains(tree.token(preposition).lemma())
              && tree.token(preposition - 1).form().equals(",")
              && OPENING.contains(tree.token(preposition + 1).form());
      int verb = isBehindSpeech ? saying(tree, preposition) : -1;
      if (verb >= 0) {
        int told = tree.token(preposition).head();
        tree.stream()
            .filter(word -> word.head() == told && word.index() >= preposition)
            .toList()
            .forEach(word -> tree.attach(word, verb, word.relation()));
      }
    }
  }

  /** The verb of speech whose told clause the word is in; -1 where there is none. */
  private static int saying(TreeDraft tree, int from) {
    int at = tree.token(from).head();
    while (at >= 0) {
      int above = tree.token(at).head();
      boolean isTold = above >= 0 && above < at && tree.token(at).relation().equals("ccomp");
      if (isTold && isSpeech(tree.token(above))) {
        Token verb = tree.token(above);
        return tree.isFinite(verb) || tree.has(verb, "aux") ? above : -1;
      }
      at = above;
    }
    return -1;
  }

  private static boolean isSpeech(Token verb) {
    return RepairWords.SAYING.contains(verb.lemma()) || verb.lemma().equals("tell");
  }
}
