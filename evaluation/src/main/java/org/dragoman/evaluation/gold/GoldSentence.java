package org.dragoman.evaluation.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its coded events.
 *
 * @param id its name
 * @param text the sentence
 * @param date when it was published, as the gold has it; null when not told
 * @param events its events
 * @param isComplete whether every event is annotated, and not one alone
 */
public record GoldSentence(
    String id, String text, @Nullable String date, List<CodedEvent> events, boolean isComplete) {

  public GoldSentence {
    events = List.copyOf(events);
  }
}
