package org.dragoman.text.en;

/** Finds the label with the highest score; of equals the one that comes first. */
final class Labels {

  private Labels() {}

  /** The best of all labels. */
  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The best of the given labels. */
  static int best(float[] scores, int[] labels) {
    int best = labels[0];
    for (int label : labels) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
