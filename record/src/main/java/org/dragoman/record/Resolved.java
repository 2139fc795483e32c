package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of a contact: its value, the reports that support and contradict it, and the rule that
 * chose.
 *
 * @param value what the record holds
 * @param rule in words, why this value: {@code "official readout over agency"}
 * @param supporting the reports that say so, the strongest first; empty where a curator set it
 * @param contradicting the reports that say otherwise, the strongest first
 */
public record Resolved<T>(
    T value, String rule, List<Claim<T>> supporting, List<Claim<T>> contradicting) {

  public Resolved {
    supporting = List.copyOf(supporting);
    contradicting = List.copyOf(contradicting);
  }

  /** Whether the reports disagree. */
  public boolean isInConflict() {
    return !contradicting.isEmpty();
  }

  /** All claims, those that support the value first. */
  public List<Claim<T>> claims() {
    List<Claim<T>> claims = new ArrayList<>(supporting);
    claims.addAll(contradicting);
    return List.copyOf(claims);
  }
}
