package org.dragoman.evaluation.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.evaluation.gold.CodedContact;
import org.dragoman.evaluation.gold.Prediction;

/** Pairs the contacts of a document with the predictions that are nearest to them. */
final class Pairing {

  private record Candidate(double affinity, int gold, int predicted) {}

  private Pairing() {}

  /** The pairs, nearest first; each contact and each prediction is in one pair at most. */
  static List<Pair> of(List<CodedContact> gold, List<Prediction<CodedContact>> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double affinity = affinity(gold.get(i), predicted.get(j).what());
        if (affinity > 0) {
          candidates.add(new Candidate(affinity, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::affinity)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed());
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedPredicted = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!usedGold.contains(candidate.gold()) && !usedPredicted.contains(candidate.predicted())) {
        usedGold.add(candidate.gold());
        usedPredicted.add(candidate.predicted());
        pairs.add(new Pair(gold.get(candidate.gold()), predicted.get(candidate.predicted())));
      }
    }
    return pairs;
  }

  /** How near two contacts are; 0 where they share too little to be one. */
  static double affinity(CodedContact gold, CodedContact predicted) {
    Set<String> told = Compared.parties(gold);
    Set<String> found = Compared.parties(predicted);
    Set<String> all = new HashSet<>(told);
    all.addAll(found);
    int parties = shared(told, found);
    int people = shared(Compared.surnames(gold), Compared.surnames(predicted));
    boolean isAll = told.size() < 2 && !told.isEmpty() && found.containsAll(told);
    if (parties < 2 && !isAll && (parties < 1 || people < 1)) {
      return 0;
    }
    double affinity = 1 + (double) parties / Math.max(1, all.size()) + 0.3 * people;
    boolean isChannel =
        Objects.equals(Compared.channelGroup(gold), Compared.channelGroup(predicted));
    boolean isStatus = Objects.equals(Compared.statusGroup(gold), Compared.statusGroup(predicted));
    return affinity + (0.5 * (isChannel ? 1 : 0) + 0.3 * (isStatus ? 1 : 0));
  }

  private static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
