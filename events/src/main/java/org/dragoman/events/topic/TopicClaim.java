package org.dragoman.events.topic;

import java.util.Set;
import org.dragoman.events.Topic;
import org.dragoman.text.Token;

/**
 * A topic with the word that leads to it.
 *
 * @param topic the topic
 * @param head the word of the topic on which its others hang
 * @param anchor the word that leads to it: "discussed", "talks" before "on"
 * @param parties the states and organisations that its words name
 * @param isParty whether its words name one and say no more
 * @param hasContent whether some noun in it is more than a stock word
 */
public record TopicClaim(
    Topic topic,
    Token head,
    Token anchor,
    Set<String> parties,
    boolean isParty,
    boolean hasContent) {

  public TopicClaim {
    parties = Set.copyOf(parties);
  }
}
