package org.dragoman.text.en;

import java.util.List;
import org.dragoman.models.Column;
import org.dragoman.models.LinearModel;
import org.dragoman.models.Place;
import org.dragoman.models.Scorer;
import org.dragoman.models.TextHash;
import org.dragoman.models.Words;

/**
 * Gives each word its part of speech, from left to right, each choice final: the tagger of NLP4J
 * (Choi, ACL 2016). Linear in the number of words.
 */
final class Tagger {

  private final LinearModel model;
  private final List<Place> places;
  private final long[] hashes;
  private final long[] powers;

  Tagger(LinearModel model) {
    this.model = model;
    this.places = model.places();
    hashes = model.labels().stream().mapToLong(TextHash::of).toArray();
    powers = model.labels().stream().mapToLong(tag -> TextHash.power(tag.length())).toArray();
  }

  /** Tags words 1 to {@code count}, and adds the tags to {@code words}. */
  String[] tag(Words words, int count) {
    Scorer scorer = new Scorer(model, words);
    int[] nodes = new int[places.size()];
    String[] tags = new String[count + 1];
    for (int word = 1; word <= count; word++) {
      for (int i = 0; i < nodes.length; i++) {
        int node = word + places.get(i).window();
        nodes[i] = node >= 1 && node <= count ? node : -1;
      }
      int best = Labels.best(scorer.score(nodes));
      tags[word] = model.labels().get(best);
      words.set(Column.TAG, word, hashes[best], powers[best]);
    }
    return tags;
  }
}
