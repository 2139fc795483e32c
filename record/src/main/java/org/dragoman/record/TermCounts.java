package org.dragoman.record;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many contacts have each term, by the word it is written as: what a search could be narrowed
 * by.
 *
 * @param contacts how many contacts were counted
 * @param areAll whether these are all that are asked for
 * @param sides contacts by the code of a side that took part
 * @param channels by the way they were held
 * @param statuses by status
 * @param levels by the level of somebody who took part
 * @param topics by topic
 */
public record TermCounts(
    long contacts,
    boolean areAll,
    Map<String, Long> sides,
    Map<String, Long> channels,
    Map<String, Long> statuses,
    Map<String, Long> levels,
    Map<String, Long> topics) {

  public TermCounts {
    sides = Map.copyOf(sides);
    channels = Map.copyOf(channels);
    statuses = Map.copyOf(statuses);
    levels = Map.copyOf(levels);
    topics = Map.copyOf(topics);
  }

  /** The same counted contact by contact. */
  public static TermCounts of(RecordView view, ContactQuery query) {
    long[] contacts = {0};
    Map<String, Long> sides = new HashMap<>();
    Map<String, Long> channels = new HashMap<>();
    Map<String, Long> statuses = new HashMap<>();
    Map<String, Long> levels = new HashMap<>();
    Map<String, Long> topics = new HashMap<>();
    view.forEachContact(
        query,
        contact -> {
          contacts[0]++;
          contact.sides().forEach(side -> sides.merge(side.code(), 1L, Long::sum));
          channels.merge(contact.channel().wire(), 1L, Long::sum);
          statuses.merge(contact.status().wire(), 1L, Long::sum);
          contact.parties().stream()
              .flatMap(party -> Stream.ofNullable(party.level()))
              .distinct()
              .forEach(level -> levels.merge(level.wire(), 1L, Long::sum));
          contact.topics().forEach(topic -> topics.merge(topic, 1L, Long::sum));
        });
    boolean areAll =
        query.limit() == 0
            || contacts[0] < query.limit()
            || view.countContacts(query) == contacts[0];
    return new TermCounts(contacts[0], areAll, sides, channels, statuses, levels, topics);
  }
}
