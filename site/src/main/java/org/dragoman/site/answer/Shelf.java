package org.dragoman.site.answer;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers by what was asked, as many as fit; those asked for least go first. */
final class Shelf {

  private final long room;
  private final Map<String, Answer> answers = new LinkedHashMap<>(256, 0.75f, true);
  private long taken;

  /**
   * An empty shelf.
   *
   * @param room how many bytes all may take
   */
  Shelf(long room) {
    this.room = room;
  }

  /** The answer that is fresh at {@code now}; null for none. */
  synchronized @Nullable Answer find(String asked, Instant now) {
    Answer answer = answers.get(asked);
    return answer != null && answer.until().isAfter(now) ? answer : null;
  }

  /** Throws all away. */
  synchronized void clear() {
    answers.clear();
    taken = 0;
  }

  /** Keeps an answer. */
  synchronized void keep(String asked, Answer answer) {
    Answer earlier = answers.put(asked, answer);
    taken += answer.weight() - (earlier == null ? 0 : earlier.weight());
    Iterator<Answer> eldest = answers.values().iterator();
    while (taken > room && eldest.hasNext()) {
      taken -= eldest.next().weight();
      eldest.remove();
    }
  }
}
