package org.dragoman.events.topic;

import org.dragoman.events.Topic;
import org.dragoman.text.Token;

/**
 * A topic with the word that leads to it.
 *
 * @param topic the topic
 * @param head the word of the topic on which its others hang
 * @param anchor the word that leads to it: "discussed", "talks" before "on"
 */
public record TopicClaim(Topic topic, Token head, Token anchor) {}
