package org.dragoman.events.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.codebook.Status;
import org.dragoman.events.words.BundledFiles;
import org.dragoman.text.DragomanException;

/**
 * The words that say of an event whether it takes place, by the place they have beside it: a verb
 * that has the event as its object ("cancelled the visit"), a verb before an infinitive ("plans to
 * visit"), an adjective or noun beside it ("the planned visit", "willing to meet").
 */
final class StatusWords {

  private static final List<String> PLACES =
      List.of(
          "object", "subject", "infinitive", "modifier", "clause", "phase", "progressive", "state");

  private final Map<String, Status> words = new HashMap<>();

  private StatusWords() {}

  static StatusWords load() {
    StatusWords loaded = new StatusWords();
    new BundledFiles("status").read("status-words.tsv", loaded::add);
    return loaded;
  }

  private void add(String line, String where) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new DragomanException(where + ": needs three columns: place, status, words");
    }
    if (!PLACES.contains(columns[0])) {
      throw new DragomanException(
          where + ": unknown place \"" + columns[0] + "\"; known: " + String.join(", ", PLACES));
    }
    Status status;
    try {
      status = Status.of(columns[1]);
    } catch (IllegalArgumentException e) {
      throw new DragomanException(where + ": " + e.getMessage(), e);
    }
    for (String word : columns[2].split("\\|", -1)) {
      words.put(columns[0] + " " + word.strip(), status);
    }
  }

  /** What a verb says of its object. */
  Optional<Status> ofObject(String lemma) {
    return Optional.ofNullable(words.get("object " + lemma));
  }

  /** What a verb with its particle says of its subject: "fall through". */
  Optional<Status> ofSubject(String lemma) {
    return Optional.ofNullable(words.get("subject " + lemma));
  }

  /** What a verb in its progressive form says of its object, where other forms have their tense. */
  Optional<Status> ofObjectInProgress(String lemma) {
    return Optional.ofNullable(words.get("progressive " + lemma));
  }

  /** What a verb or adjective says of the infinitive or clause that it governs. */
  Optional<Status> ofInfinitive(String lemma) {
    return Optional.ofNullable(words.get("infinitive " + lemma));
  }

  /** What a verb says of the clause that is its object. */
  Optional<Status> ofClause(String lemma) {
    return Optional.ofNullable(words.get("clause " + lemma));
  }

  /** Whether a noun names a phase of the event that it governs: "the resumption of talks". */
  boolean isPhase(String lemma) {
    return words.containsKey("phase " + lemma);
  }

  /** What a preposition and its noun say behind "be": "on the cards", "off the table". */
  Optional<Status> ofState(String preposition, String noun) {
    return Optional.ofNullable(words.get("state " + preposition + " " + noun));
  }

  /** What a word beside the noun says. */
  Optional<Status> ofModifier(String lemma) {
    return Optional.ofNullable(words.get("modifier " + lemma));
  }
}
