package org.dragoman.analysis.ties;

import org.dragoman.codebook.Term;

/** What a treaty or declaration is about. */
public enum TieSubject implements Term {
  /** Each comes to the other's aid when attacked. */
  MUTUAL_DEFENCE("mutual-defence"),
  /** Forces work together: bases, exercises, arms. */
  DEFENCE_COOPERATION("defence-cooperation"),
  /** Peace, friendship and good neighbourliness. */
  FRIENDSHIP("friendship"),
  /** A partnership that is called strategic. */
  STRATEGIC_PARTNERSHIP("strategic-partnership"),
  /** One side promises the other its security. */
  SECURITY_ASSURANCE("security-assurance");

  private final String wire;

  TieSubject(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** In words: {@code mutual defence}. */
  public String words() {
    return wire.replace('-', ' ');
  }
}
