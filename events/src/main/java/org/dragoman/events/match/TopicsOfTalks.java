package org.dragoman.events.match;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** "Syria talks attended by Russia, Turkey and Iran": what they are about, and no side. */
public final class TopicsOfTalks {

  private static final Set<String> SPOKEN =
      Set.of("discussion", "conversation", "talk", "consultation", "dialogue");

  private static final Set<String> TALKS = Set.of("talk", "negotiation", "conference");

  /** How many others it takes: beside two, the state before the talks may be a third side. */
  private static final int SIDES = 3;

  private TopicsOfTalks() {}

  /**
   * "continued their discussions on the ministerial": an occasion that is spoken of; who speaks is
   * not in it, and when they do tells nothing of it.
   */
  public static boolean isTopic(Clauses clauses, Token occasion) {
    return clauses
        .governor(occasion, "on", "about", "regarding", "concerning")
        .filter(above -> above.tag().startsWith("N") && SPOKEN.contains(above.lemma()))
        .isPresent();
  }

  /** Those of the fillers of a match that are the topic of its talks. */
  static List<Filler> of(Token trigger, Collection<Filler> fillers) {
    return fillers.stream().filter(filler -> isOne(trigger, filler, fillers)).toList();
  }

  /** Whether a state stands bare before the talks, which several others hold. */
  private static boolean isOne(Token trigger, Filler filler, Collection<Filler> all) {
    Mention topic = filler.mention();
    boolean isBeforeTalks =
        TALKS.contains(trigger.lemma())
            && topic.last() == trigger.index() - 1
            && topic.kind() == Mention.Kind.PARTY
            && topic.body() == null
            && topic.affiliation() != null
            && topic.affiliation().country() != null;
    long others =
        all.stream()
            .map(other -> other.mention().affiliation())
            .filter(Objects::nonNull)
            .filter(side -> !side.equals(topic.affiliation()))
            .map(Affiliation::key)
            .distinct()
            .count();
    return isBeforeTalks && others >= SIDES;
  }
}
