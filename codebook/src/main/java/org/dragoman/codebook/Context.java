package org.dragoman.codebook;

/** The field in which an event takes place, as PLOVER names it; an event may have several. */
public enum Context implements Term {
  /** Refuge granted or sought. */
  ASYLUM("asylum"),
  /** Chemical, biological, radiological or nuclear weapons. */
  CBRN("cbrn"),
  /** Bribery and abuse of office. */
  CORRUPTION("corruption"),
  /** Crime that is not political. */
  CRIME("crime"),
  /** Political freedoms, parties, dissent. */
  DEMOCRACY("democracy"),
  /** Relations between governments. */
  DIPLOMATIC("diplomatic"),
  /** Trade, money, business. */
  ECONOMIC("economic"),
  /** Decisions and leaders of a government. */
  EXECUTIVE("executive"),
  /** Human rights and their abuse. */
  HUMAN_RIGHTS("human_rights"),
  /** Homes, property and livelihood. */
  HUMAN_SECURITY("human_security"),
  /** Relief for people in need. */
  HUMANITARIAN("humanitarian"),
  /** Secret services and what they know. */
  INTELLIGENCE("intelligence"),
  /** Courts, laws, police. */
  LEGAL("legal"),
  /** Armed forces, arms, war. */
  MILITARY("military"),
  /** Forces that keep a peace. */
  PEACEKEEPING("peacekeeping"),
  /** Institutions of the state, elections, reform. */
  POLITICAL_INSTITUTIONS("political_institutions"),
  /** Steps away from democracy. */
  PRO_AUTOCRACY("pro_autocracy"),
  /** Religions and peoples. */
  RELIGION_ETHNICITY("religion_ethnicity"),
  /** Rights and freedoms of citizens. */
  RIGHTS_FREEDOMS("rights_freedoms");

  private final String wire;

  Context(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static Context of(String wire) {
    return Term.of(Context.class, wire);
  }
}
