package org.dragoman.evaluation.sentence;

import java.util.List;
import java.util.Map;
import org.dragoman.evaluation.statistics.Agreement;
import org.dragoman.evaluation.statistics.Interval;

/**
 * How good coded events are.
 *
 * @param sentences the sentences, each with what was predicted
 * @param figures the figures over all sentences; no number where nothing could be counted
 * @param intervals where each figure lies with 95 % chance
 * @param macroF1 the mean F1 of the types in the gold
 * @param byType the agreement of each type, in alphabetical order
 * @param withActors in how many gold events every actor has a code
 * @param unknown how many ids have predictions and are not in the gold
 */
public record SentenceScores(
    List<ScoredSentence> sentences,
    Map<String, Double> figures,
    Map<String, Interval> intervals,
    double macroF1,
    Map<String, Agreement> byType,
    int withActors,
    int unknown) {}
