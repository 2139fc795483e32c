package org.dragoman.evaluation.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.evaluation.gold.CodedEvent;
import org.dragoman.evaluation.gold.Side;

/**
 * How far the sides of a prediction agree with those of a gold event.
 *
 * @param source whether the source is right
 * @param target whether the target is right
 * @param isType whether the type is right
 */
record SideAgreement(boolean source, boolean target, boolean isType)
    implements Comparable<SideAgreement> {

  private static final SideAgreement NONE = new SideAgreement(false, false, false);

  /** Of a gold event without order, all parties right count as both, some as one. */
  static SideAgreement of(CodedEvent gold, CodedEvent predicted) {
    boolean isType = gold.type().equals(predicted.type());
    if (!gold.isUnordered()) {
      return new SideAgreement(
          gold.source().codes().equals(predicted.source().codes()),
          gold.target().codes().equals(predicted.target().codes()),
          isType);
    }
    Set<String> told = all(gold);
    Set<String> found = all(predicted);
    boolean isAll = told.equals(found);
    return new SideAgreement(isAll || !Collections.disjoint(told, found), isAll, isType);
  }

  private static Set<String> all(CodedEvent event) {
    Set<String> all = new TreeSet<>(event.source().codes());
    all.addAll(event.target().codes());
    return all;
  }

  /** The best agreement that any prediction has with the gold event. */
  static SideAgreement best(CodedEvent gold, List<CodedEvent> offered) {
    SideAgreement best = null;
    for (CodedEvent predicted : offered) {
      SideAgreement agreement = of(gold, predicted);
      if (best == null || agreement.compareTo(best) > 0) {
        best = agreement;
      }
    }
    return best == null ? NONE : best;
  }

  /**
   * Coders that go dyad by dyad emit one event a dyad: the union of a sentence's events of one type
   * is offered as well.
   */
  static List<CodedEvent> offered(List<CodedEvent> predicted) {
    Map<String, CodedEvent> unions = new LinkedHashMap<>();
    for (CodedEvent event : predicted) {
      unions.merge(event.type(), withoutMode(event), SideAgreement::union);
    }
    List<CodedEvent> offered = new ArrayList<>(predicted);
    offered.addAll(unions.values());
    return offered;
  }

  private static CodedEvent withoutMode(CodedEvent event) {
    return new CodedEvent(event.type(), null, event.source(), event.target());
  }

  private static CodedEvent union(CodedEvent a, CodedEvent b) {
    return new CodedEvent(
        a.type(), null, union(a.source(), b.source()), union(a.target(), b.target()));
  }

  private static Side union(Side a, Side b) {
    Set<String> codes = new TreeSet<>(a.codes());
    codes.addAll(b.codes());
    return new Side(List.copyOf(codes), false);
  }

  boolean isBoth() {
    return source && target;
  }

  private int sides() {
    return (source ? 1 : 0) + (target ? 1 : 0);
  }

  @Override
  public int compareTo(SideAgreement other) {
    return sides() != other.sides()
        ? Integer.compare(sides(), other.sides())
        : Boolean.compare(isType, other.isType);
  }
}
