package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.events.Topic;
import org.dragoman.events.topic.TopicLabels;
import org.dragoman.text.Span;

/** Topics are compared as sets: what all tell, and what some tell alone. */
final class Subjects {

  private static final String OF_NO_KIND = "of no known kind";

  private final List<Voice> voices;

  Subjects(List<Voice> voices) {
    this.voices = voices;
  }

  /** The point; topics of no known kind differ from none. */
  Point point() {
    List<Saying> sayings = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < voices.size(); i++) {
      SortedSet<String> labels = new TreeSet<>();
      List<String> words = new ArrayList<>();
      Span first = null;
      for (Topic topic : voices.get(i).report().event().topics()) {
        if (!topic.label().equals(TopicLabels.OTHER)) {
          labels.add(topic.label().replace('-', ' '));
        }
        words.add(topic.text());
        first = first == null ? topic.span() : first;
      }
      if (!words.isEmpty()) {
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        String value = labels.isEmpty() ? OF_NO_KIND : String.join(", ", labels);
        sayings.add(new Saying(i, value, String.join("; ", words), first));
      }
    }
    List<String> notes = new ArrayList<>();
    for (Saying saying : sayings) {
      List<String> alone =
          List.of(saying.value().split(", ", -1)).stream()
              .filter(label -> counts.getOrDefault(label, 0) == 1 && sayings.size() > 1)
              .toList();
      if (!alone.isEmpty()) {
        notes.add("only " + voices.get(saying.voice()).label() + ": " + String.join(", ", alone));
      }
    }
    long known = sayings.stream().filter(saying -> !saying.value().equals(OF_NO_KIND)).count();
    return new Point("topics", "topics", verdict(sayings.size(), known, notes), sayings, notes);
  }

  private static Verdict verdict(int telling, long known, List<String> notes) {
    if (telling == 0) {
      return Verdict.UNDISCLOSED;
    }
    if (telling == 1 || known == 1) {
      return Verdict.ONE_ONLY;
    }
    return notes.isEmpty() ? Verdict.SAME : Verdict.DIFFERENT;
  }
}
