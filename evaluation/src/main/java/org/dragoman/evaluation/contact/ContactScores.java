package org.dragoman.evaluation.contact;

import java.util.List;
import java.util.Map;
import org.dragoman.evaluation.statistics.Agreement;
import org.dragoman.evaluation.statistics.Interval;

/**
 * How good predicted contacts are.
 *
 * @param documents the documents, each with what was predicted
 * @param found contacts found: at least two shared parties, or a party and a person
 * @param strict found, with the right parties, channel group and status group
 * @param intervals where the figures {@code found-f1} and {@code strict-f1} lie with 95 % chance
 * @param fields the share of the contacts found that have each field right
 * @param silent how many documents have no line of predictions
 * @param withoutContacts how many documents have no contact in the gold
 * @param falseContacts how many contacts were predicted in those
 */
public record ContactScores(
    List<ScoredDocument> documents,
    Agreement found,
    Agreement strict,
    Map<String, Interval> intervals,
    Map<ContactField, Double> fields,
    int silent,
    int withoutContacts,
    int falseContacts) {}
