package org.dragoman.evaluation.report;

import java.util.List;

/**
 * What the reader got wrong in one place.
 *
 * @param id the id of the text
 * @param kind what kind of error it is: missed, false alarm, wrong parties …
 * @param weight how bad it is: the confidence of what is wrong
 * @param text the sentence
 * @param gold what the gold has
 * @param predicted what was predicted
 */
record ErrorCase(
    String id, String kind, double weight, String text, List<String> gold, List<String> predicted) {

  ErrorCase {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
  }
}
