package org.dragoman.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.evaluation.contact.ContactScorer;
import org.dragoman.evaluation.contact.ScoredDocument;
import org.dragoman.evaluation.gold.Gold;
import org.dragoman.evaluation.gold.GoldReader;
import org.dragoman.evaluation.gold.Predictions;
import org.dragoman.evaluation.sentence.ScoredSentence;
import org.dragoman.evaluation.sentence.SentenceScorer;
import org.dragoman.events.Event;
import org.dragoman.events.confidence.Features;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.document.ReadingTrace;

/** Gathers what the reader finds in gold texts, with the features of each event. */
public final class Examples {

  private final DocumentReader reader;
  private final Organizations organizations;
  private final List<Example> examples = new ArrayList<>();

  public Examples(DocumentReader reader, Organizations organizations) {
    this.reader = reader;
    this.organizations = organizations;
  }

  /**
   * Reads all texts of {@code gold}: its contacts are right when they are strictly right, its coded
   * events when type and both sides are.
   */
  public void add(Gold gold) {
    for (GoldReader.Text text : GoldReader.texts(gold)) {
      List<Features> features = new ArrayList<>();
      Predictions predictions = new Predictions(organizations);
      predictions.add(text.id(), reader.read(text.document(), gathering(features)));
      if (gold instanceof Gold.Contacts contacts) {
        contacts(contacts, text.id(), features, predictions);
      } else if (gold instanceof Gold.Sentences sentences) {
        events(sentences, text.id(), features, predictions);
      }
    }
  }

  private static ReadingTrace gathering(List<Features> features) {
    return new ReadingTrace() {
      @Override
      public void event(Event event, Features found) {
        features.add(found);
      }
    };
  }

  private void contacts(
      Gold.Contacts gold, String id, List<Features> features, Predictions predictions) {
    List<Features> ofContacts =
        features.stream().filter(f -> f.model() == Features.Model.CONTACT).toList();
    Gold.Contacts one =
        new Gold.Contacts(
            gold.name(), gold.documents().stream().filter(d -> d.id().equals(id)).toList());
    ScoredDocument scored = new ContactScorer(0, 0).score(one, predictions).documents().get(0);
    for (int i = 0; i < ofContacts.size(); i++) {
      examples.add(new Example(id, ofContacts.get(i), scored.isRight(scored.predicted().get(i))));
    }
  }

  /** Contacts of a sentence are scored with the documents; here the other events alone. */
  private void events(
      Gold.Sentences gold, String id, List<Features> features, Predictions predictions) {
    Gold.Sentences one =
        new Gold.Sentences(
            gold.name(), gold.sentences().stream().filter(s -> s.id().equals(id)).toList());
    ScoredSentence scored =
        new SentenceScorer(java.util.Set.of(), 0, 0).score(one, predictions).sentences().get(0);
    for (int i = 0; i < features.size(); i++) {
      if (features.get(i).model() == Features.Model.EVENT) {
        examples.add(
            new Example(id, features.get(i), scored.isRight(scored.predicted().get(i).what())));
      }
    }
  }

  /** The examples for one kind of events, in the order of the gold. */
  public List<Example> of(Features.Model model) {
    return examples.stream().filter(example -> example.features().model() == model).toList();
  }
}
