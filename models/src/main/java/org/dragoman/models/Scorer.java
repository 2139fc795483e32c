package org.dragoman.models;

import java.util.Arrays;
import java.util.List;

/**
 * Scores the labels of a component for one sentence. Not shared between threads.
 *
 * <p>The sums are made in the order in which NLP4J makes them, so that the scores are the same to
 * the last bit.
 */
public final class Scorer {

  private final LinearModel model;
  private final Words words;
  private final Templates templates;
  private final long[] slotHashes;
  private final long[] slotPowers;
  private final long[] keys;
  private final float[] scores;

  /**
   * Nobody needs it; a field takes it so that rows are really {@linkplain Weights#fetch fetched}.
   */
  int fetched;

  public Scorer(LinearModel model, Words words) {
    this.model = model;
    this.words = words;
    templates = model.templates();
    slotHashes = new long[templates.slotPlaces().length];
    slotPowers = new long[templates.slotPlaces().length];
    keys = new long[templates.features().length / Templates.SLOTS];
    scores = new float[model.labels().size()];
  }

  /**
   * Scores all labels.
   *
   * @param nodes the word at each of the model's places, -1 for none
   * @return the scores, overwritten by the next call
   */
  public float[] score(int[] nodes) {
    Arrays.fill(scores, 0);
    addSets(nodes);
    int count = findKeys(nodes);
    Weights weights = model.weights();
    for (int i = 0; i < count; i++) {
      keys[i] = weights.row(keys[i]);
    }
    fetched = weights.fetch(keys, count);
    for (int i = 0; i < count; i++) {
      weights.add((int) keys[i], scores);
    }
    return scores;
  }

  private void addSets(int[] nodes) {
    List<SetFeature> sets = model.sets();
    for (int i = 0; i < sets.size(); i++) {
      SetFeature set = sets.get(i);
      int node = nodes[set.place()];
      if (node >= 0) {
        for (int value : words.values(set.group(), node)) {
          set.add(value, model.weights(), scores);
        }
      }
    }
  }

  private int findKeys(int[] nodes) {
    words.read(nodes, templates.slotPlaces(), templates.slotColumns(), slotHashes, slotPowers);
    int[] features = templates.features();
    int count = 0;
    for (int i = 0; i < features.length; i += Templates.SLOTS) {
      int first = features[i];
      long hash = slotHashes[first];
      long power = slotPowers[first];
      for (int s = i + 1; s < i + Templates.SLOTS && features[s] >= 0; s++) {
        int slot = features[s];
        hash = TextHash.join(hash, slotHashes[slot], slotPowers[slot]);
        power *= slotPowers[slot];
      }
      if (power != 0) {
        keys[count++] = TextHash.key(templates.firstType() + i / Templates.SLOTS, hash);
      }
    }
    return count;
  }
}
