package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.codebook.Agenda;
import org.dragoman.events.Topic;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.topic.TopicLabels;
import org.dragoman.events.topic.TopicReader;
import org.dragoman.text.Span;

/** Reads what a contact was about, and how much of that the text tells. */
final class AgendaReader {

  private static final Pattern WITHHELD =
      Pattern.compile(
          "(?:not|no|without|n['’]t)\\b[^.]{0,40}\\b(?:publicly detailed|disclos|made public|details? (?:was|were|of)|elaborat|further details|specif(?:y|ied))",
          Pattern.CASE_INSENSITIVE);
  private static final int FOLLOWING_SENTENCES = 12;

  private final TopicReader topics;
  private final TopicLabels labels;

  AgendaReader(TopicLabels labels) {
    this.labels = labels;
    this.topics = new TopicReader(labels);
  }

  /**
   * The topics of a contact: those of its own sentences and, where the document tells of no other,
   * of those that follow.
   *
   * @param isOnly whether the document has this contact alone
   */
  List<Topic> topics(String content, Contact contact, List<SentenceScene> scenes, boolean isOnly) {
    Set<Integer> numbers = new LinkedHashSet<>();
    contact.mentions().forEach(mention -> numbers.add(mention.scene().number()));
    List<Topic> found = new ArrayList<>();
    int last = numbers.stream().mapToInt(n -> n).max().orElse(0);
    for (SentenceScene scene : scenes) {
      boolean follows =
          isOnly
              && !scene.isTitle()
              && scene.number() > last
              && scene.number() <= last + FOLLOWING_SENTENCES
              && hasParty(scene, contact);
      if (numbers.contains(scene.number()) || follows) {
        found.addAll(topics.read(content, scene));
      }
    }
    return found;
  }

  private static boolean hasParty(SentenceScene scene, Contact contact) {
    return scene.mentions().stream()
        .anyMatch(
            m ->
                m.isDefinite()
                    || m.office() != null
                    || m.name() != null
                    || (m.affiliation() != null
                        && contact.affiliations().contains(m.affiliation().key())));
  }

  Agenda agenda(String content, Contact contact, List<Topic> topics) {
    boolean isDisclosed = topics.stream().anyMatch(topic -> !labels.isGeneral(topic.label()));
    if (isDisclosed) {
      return Agenda.DISCLOSED;
    }
    if (!topics.isEmpty()) {
      return Agenda.GENERAL;
    }
    return Agenda.UNDISCLOSED;
  }

  /** Whether a sentence says that the subject is not told. */
  static boolean isWithheld(String content, Span sentence) {
    return WITHHELD.matcher(sentence.of(content).toLowerCase(Locale.ROOT)).find();
  }
}
