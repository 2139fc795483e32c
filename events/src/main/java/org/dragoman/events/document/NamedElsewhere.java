package org.dragoman.events.document;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.data.Folding;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether the rest of a document may tell office or state of somebody whom a sentence names without
 * either. Mentions are one actor only where they share a word of their names, so that nobody but
 * the sentences with such a word need be looked at, and those with a word of the names found there.
 */
final class NamedElsewhere {

  private final DocumentScenes document;
  private final Map<String, Boolean> known = new HashMap<>();

  NamedElsewhere(DocumentScenes document) {
    this.document = document;
  }

  /** As {@link #mayBeKnown}, told from letters alone, before any other sentence is tagged. */
  boolean mayStandElsewhere(SentenceScene scene, Mention mention) {
    String name = mention.name();
    if (name == null) {
      return isResolved(mention);
    }
    return tellsOffice(mention)
        || isBehindBody(scene, mention)
        || isToldBehind(scene, mention)
        || document.isListed(name)
        || words(name).stream().anyMatch(document::isRepeated);
  }

  /** Whether more may be known of a mention than its own words tell. */
  boolean mayBeKnown(Mention mention) {
    String name = mention.name();
    if (name == null) {
      return isResolved(mention);
    }
    if (tellsOffice(mention) || document.isListed(name)) {
      return true;
    }
    Boolean before = known.get(name);
    if (before == null) {
      before = isToldOf(name);
      known.put(name, before);
    }
    return before;
  }

  private boolean isToldOf(String name) {
    Deque<String> open = new ArrayDeque<>(words(name));
    Set<String> seen = new HashSet<>(open);
    @Nullable String word;
    while ((word = open.poll()) != null) {
      for (int number : document.having(word).toArray()) {
        SentenceScene scene = document.scene(number);
        for (Mention mention : scene.mentions()) {
          String other = mention.name();
          List<String> words = other == null ? List.of() : words(other);
          if (other == null || !words.contains(word)) {
            continue;
          }
          if (tellsOffice(mention)
              || mention.affiliation() != null
              || isBehindBody(scene, mention)
              || isToldBehind(scene, mention)
              || document.isListed(other)) {
            return true;
          }
          words.stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    return false;
  }

  /**
   * "he", "the minister", "her counterpart": what is meant is told before; "the Obama
   * administration": by the name of its head.
   */
  private static boolean isResolved(Mention mention) {
    return mention.kind() != Mention.Kind.PARTY
        || mention.isCounterpart()
        || mention.isMinistry()
        || "government".equals(mention.body());
  }

  /** "an IMF team led by Ana Silva": the team may tell whose she is. */
  private static boolean isBehindBody(SentenceScene scene, Mention mention) {
    int before = scene.mentions().indexOf(mention) - 1;
    return before >= 0 && scene.mentions().get(before).body() != null;
  }

  /** "Enrique Castillo (Argentina)", "Batbayar Ganzorig on his election as President of …". */
  private static boolean isToldBehind(SentenceScene scene, Mention mention) {
    List<Token> words = scene.words().tokens();
    int next = mention.last() + 1;
    boolean isBracketed = next < words.size() && words.get(next).form().equals("(");
    return isBracketed || words.stream().skip(next).anyMatch(word -> word.form().equals("as"));
  }

  private static boolean tellsOffice(Mention mention) {
    return mention.office() != null;
  }

  /** As names are compared; single letters tell nobody. */
  private static List<String> words(String name) {
    return Arrays.stream(Folding.foldName(name).split("\\s+", -1))
        .filter(word -> word.length() > 1)
        .toList();
  }
}
