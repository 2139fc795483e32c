package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it counts for two of its sides: what the pace, the levels, the subjects and the
 * initiative of a dyad rest on, without names, places and words.
 *
 * @param contactId the contact
 * @param day the day by which it is sorted
 * @param status what became of it
 * @param channel the way
 * @param confirmation which sides have confirmed it
 * @param level the rank that all sides have at least; null where none is told
 * @param start which of the two started it
 * @param topics labels of the topics, sorted, each once
 */
public record Encounter(
    String contactId,
    LocalDate day,
    Status status,
    Channel channel,
    Confirmation confirmation,
    @Nullable Level level,
    Start start,
    List<String> topics) {

  public Encounter {
    topics = List.copyOf(topics);
  }
}
