package org.dragoman.comments.check;

import java.util.Set;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.comments.plain.Plain;

/** Whether a slur is claimed by those whom it meant: queer pride, we are faggots and proud. */
final class Reclaimed {
  private static final Set<String> OWN = Set.of("my", "our", "we", "us", "me", "i", "am", "myself");
  private static final Set<String> UNSAID = Set.of("love", "loving", "proud", "happy", "glad");

  private Reclaimed() {}

  static boolean isReclaimed(Spoken spoken, int index) {
    Plain plain = spoken.plain();
    if (isAttacked(spoken, index)) {
      return false;
    }
    boolean own = UNSAID.contains(plain.text(plain.sentenceStart(index)));
    for (int i = plain.sentenceStart(index); plain.sameSentence(index, i); i++) {
      own = own || OWN.contains(plain.text(i));
    }
    return (own || plain.has("pride") || plain.has("proud"))
        && plain.has(WordClass.RECLAIM)
        && isNearWriter(plain, index);
  }

  private static boolean isNearWriter(Plain plain, int index) {
    for (int i = Math.max(0, index - 5); i < Math.min(plain.size(), index + 4); i++) {
      if (plain.mark(i, WordClass.RECLAIM) != null || OWN.contains(plain.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAttacked(Spoken spoken, int index) {
    Plain plain = spoken.plain();
    return plain.mark(index - 1, WordClass.TRAIT) != null
        || plain.mark(index - 1, WordClass.YOU) != null
        || plain.mark(index - 1, WordClass.PROFANITY) != null
        || spoken.sentenceHas(index, WordClass.HATE)
        || spoken.sentenceHas(index, WordClass.DISGUSTS);
  }
}
