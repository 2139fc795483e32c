package org.dragoman.events.match;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "Syria talks attended by Russia, Turkey and Iran": what they are about, and no side. */
final class TopicsOfTalks {

  private static final Set<String> TALKS = Set.of("talk", "negotiation", "conference");

  /** Of two others a state's name before the talks may be that of the host or of a third side. */
  private static final int SIDES = 3;

  private TopicsOfTalks() {}

  /** Whether a state stands bare before the talks, which several others hold. */
  static boolean isOne(Token trigger, Filler filler, Collection<Filler> all) {
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
