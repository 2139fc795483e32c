package org.dragoman.events.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.words.WordLists;

/**
 * Tells whether somebody who "spoke with A and B" spoke with each by himself, as news mostly means
 * it, or with all in one call, as a headline ("Call with A and B") or a word for one session says.
 */
final class SpokenWithEach {

  private static final String SPEAK = "speak";

  /** Words that bring all into one conversation. */
  private static final Set<String> TOGETHER = WordLists.bundled("channels.tsv").of("together");

  private static final Set<String> ONE_CALL = WordLists.bundled("channels.tsv").of("one-call");

  private final boolean isOneCallByTitle;

  /** Looks at the headline among the sentences of a document. */
  SpokenWithEach(List<SentenceScene> scenes) {
    this.isOneCallByTitle =
        scenes.stream().filter(SentenceScene::isTitle).anyMatch(SpokenWithEach::isOneCall);
  }

  private static boolean isOneCall(SentenceScene title) {
    return title.words().tokens().stream()
        .anyMatch(word -> ONE_CALL.contains(word.form().toLowerCase(Locale.ROOT)));
  }

  /** Whether the others of these parties are spoken with one after another. */
  boolean isTold(SentenceScene scene, FrameMatch match, List<Party> parties) {
    boolean isSpeaking = match.frame().id().equals(SPEAK) || match.frame().is(Frame.Trait.MEANS);
    if (isOneCallByTitle || !isSpeaking) {
      return false;
    }
    List<Party> others =
        parties.stream().filter(party -> party.mention().head() > match.verb().index()).toList();
    Set<String> sides =
        others.stream().map(party -> party.affiliation().key()).collect(Collectors.toSet());
    return sides.size() > 1
        && others.stream()
            .allMatch(party -> scene.sentence().span().contains(party.mention().span()))
        && scene.words().tokens().stream().noneMatch(word -> TOGETHER.contains(word.lemma()));
  }
}
