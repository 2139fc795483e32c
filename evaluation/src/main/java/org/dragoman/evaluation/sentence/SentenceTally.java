package org.dragoman.evaluation.sentence;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.codebook.QuadClass;
import org.dragoman.evaluation.gold.CodedEvent;

/** What one sentence counts. */
final class SentenceTally {

  private final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);

  /** Compares what was predicted for a sentence with its gold. */
  static SentenceTally of(List<CodedEvent> gold, List<CodedEvent> predicted) {
    SentenceTally tally = new SentenceTally();
    tally.types(gold, predicted);
    tally.actors(gold, predicted);
    if (gold.stream().allMatch(CodedEvent::isCodable)) {
      tally.dyads(gold, predicted);
    }
    return tally;
  }

  private void types(List<CodedEvent> gold, List<CodedEvent> predicted) {
    Set<String> told = typesOf(gold);
    Set<String> found = typesOf(predicted);
    add(Counted.SENTENCES, 1);
    add(Counted.TYPE_GOLD, told.size());
    add(Counted.TYPE_PREDICTED, found.size());
    add(Counted.TYPE_RIGHT, shared(told, found));
    Set<QuadClass> toldClasses = CodeAgreement.quadClasses(told);
    Set<QuadClass> foundClasses = CodeAgreement.quadClasses(found);
    add(Counted.QUAD_GOLD, toldClasses.size());
    add(Counted.QUAD_PREDICTED, foundClasses.size());
    add(Counted.QUAD_RIGHT, shared(toldClasses, foundClasses));
    add(Counted.SILENT, predicted.isEmpty() ? 1 : 0);
    add(Counted.EMPTY, gold.isEmpty() ? 1 : 0);
    add(Counted.FALSE_ALARM, gold.isEmpty() && !predicted.isEmpty() ? 1 : 0);
    for (CodedEvent event : gold) {
      List<CodedEvent> ofType =
          predicted.stream().filter(p -> p.type().equals(event.type())).toList();
      mode(event, ofType);
      if (!ofType.isEmpty()) {
        contexts(event, ofType.get(0));
        code(event, ofType);
      }
    }
  }

  private void mode(CodedEvent gold, List<CodedEvent> ofType) {
    String mode = gold.mode();
    if (mode != null && !mode.isEmpty()) {
      add(Counted.WITH_MODE, 1);
      add(Counted.MODE_TYPE_HIT, ofType.isEmpty() ? 0 : 1);
      add(Counted.MODE_RIGHT, ofType.stream().anyMatch(p -> mode.equals(p.mode())) ? 1 : 0);
    }
  }

  private void code(CodedEvent gold, List<CodedEvent> ofType) {
    String told = gold.cameo();
    if (told == null) {
      return;
    }
    CodeAgreement best =
        ofType.stream()
            .map(p -> CodeAgreement.of(told, p.cameo()))
            .reduce(CodeAgreement.NONE, CodeAgreement::or);
    add(Counted.WITH_ROOT, 1);
    add(Counted.ROOT_RIGHT, best.isRoot() ? 1 : 0);
    if (told.length() > 2) {
      add(Counted.WITH_CODE, 1);
      add(Counted.CODE_RIGHT, best.isCode() ? 1 : 0);
      add(Counted.INTENSITY_NEAR, best.isNear() ? 1 : 0);
    }
  }

  private void contexts(CodedEvent gold, CodedEvent predicted) {
    Set<String> told = gold.contexts();
    Set<String> found = predicted.contexts();
    if (told != null && found != null) {
      add(Counted.CONTEXT_GOLD, told.size());
      add(Counted.CONTEXT_PREDICTED, found.size());
      add(Counted.CONTEXT_RIGHT, shared(told, found));
    }
  }

  private void actors(List<CodedEvent> gold, List<CodedEvent> predicted) {
    List<CodedEvent> offered = SideAgreement.offered(predicted);
    for (CodedEvent event : gold) {
      if (event.isCodable()) {
        SideAgreement best = SideAgreement.best(event, offered);
        List<CodedEvent> ofType =
            offered.stream().filter(p -> p.type().equals(event.type())).toList();
        boolean isExact = ofType.stream().anyMatch(p -> SideAgreement.of(event, p).isBoth());
        add(Counted.WITH_ACTORS, 1);
        add(Counted.SOURCE_RIGHT, best.source() ? 1 : 0);
        add(Counted.TARGET_RIGHT, best.target() ? 1 : 0);
        add(Counted.BOTH_RIGHT, best.isBoth() ? 1 : 0);
        add(Counted.TYPE_HIT, ofType.isEmpty() ? 0 : 1);
        add(Counted.BOTH_HIT, isExact ? 1 : 0);
      }
    }
  }

  /** An unordered gold event makes predictions of its type unordered as well. */
  private void dyads(List<CodedEvent> gold, List<CodedEvent> predicted) {
    Set<String> unordered = new TreeSet<>();
    Set<Dyad> told = new LinkedHashSet<>();
    for (CodedEvent event : gold) {
      told.addAll(Dyad.of(event, event.isUnordered()));
      if (event.isUnordered()) {
        unordered.add(event.type());
      }
    }
    Set<Dyad> found = new LinkedHashSet<>();
    for (CodedEvent event : predicted) {
      found.addAll(Dyad.of(event, event.isUnordered() || unordered.contains(event.type())));
    }
    add(Counted.DYAD_GOLD, told.size());
    add(Counted.DYAD_PREDICTED, found.size());
    add(Counted.DYAD_RIGHT, shared(told, found));
  }

  static Set<String> typesOf(List<CodedEvent> events) {
    Set<String> types = new TreeSet<>();
    events.forEach(event -> types.add(event.type()));
    return types;
  }

  private static <T> int shared(Set<T> one, Set<T> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private void add(Counted what, int count) {
    counts.merge(what, count, Integer::sum);
  }

  int get(Counted what) {
    return counts.getOrDefault(what, 0);
  }

  static SentenceTally sum(List<SentenceTally> tallies) {
    SentenceTally sum = new SentenceTally();
    for (SentenceTally tally : tallies) {
      tally.counts.forEach(sum::add);
    }
    return sum;
  }
}
