package org.dragoman.codebook;

/**
 * The event types of PLOVER, the ontology of the Open Event Data Alliance (table of 2021), with the
 * quad class that the ontology gives each.
 */
public enum EventType implements Term {
  /** Agrees to do something, or promises it. */
  AGREE(QuadClass.VERBAL_COOPERATION),
  /** Meets, calls, visits, negotiates or mediates. */
  CONSULT(QuadClass.VERBAL_COOPERATION),
  /** Voices support, praises, defends, grants recognition. */
  SUPPORT(QuadClass.VERBAL_COOPERATION),
  /** Gives in: eases, allows, resigns, admits. */
  CONCEDE(QuadClass.VERBAL_COOPERATION),
  /** Cooperates in a matter of substance: signs, joins, shares, exercises with. */
  COOPERATE(QuadClass.MATERIAL_COOPERATION),
  /** Gives money, goods, arms, shelter or troops for peace. */
  AID(QuadClass.MATERIAL_COOPERATION),
  /** Yields in deed: withdraws, releases, returns, ceases fire. */
  RETREAT(QuadClass.MATERIAL_COOPERATION),
  /** Asks, appeals, demands, proposes. */
  REQUEST(QuadClass.VERBAL_CONFLICT),
  /** Criticises, blames, complains, sues or investigates. */
  ACCUSE(QuadClass.VERBAL_CONFLICT),
  /** Refuses, vetoes, defies, breaks off. */
  REJECT(QuadClass.VERBAL_CONFLICT),
  /** Threatens or warns of a deed of its own. */
  THREATEN(QuadClass.VERBAL_CONFLICT),
  /** Demonstrates, strikes, obstructs, riots. */
  PROTEST(QuadClass.MATERIAL_CONFLICT),
  /** Reduces relations: embargo, expulsion, boycott, sanctions. */
  SANCTION(QuadClass.MATERIAL_CONFLICT),
  /** Shows force: raises readiness, moves troops. */
  MOBILIZE(QuadClass.MATERIAL_CONFLICT),
  /** Represses, arrests, seizes, restricts. */
  COERCE(QuadClass.MATERIAL_CONFLICT),
  /** Uses force: attacks, bombs, kills, fights. */
  ASSAULT(QuadClass.MATERIAL_CONFLICT);

  private final QuadClass quadClass;

  EventType(QuadClass quadClass) {
    this.quadClass = quadClass;
  }

  @Override
  public String wire() {
    return name();
  }

  /** Verbal or material, cooperation or conflict. */
  public QuadClass quadClass() {
    return quadClass;
  }

  /** Whether the parties of such an event are on one footing, so that their order says nothing. */
  public boolean isSymmetric() {
    return this == CONSULT || this == AGREE || this == COOPERATE;
  }

  /**
   * The type written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static EventType of(String wire) {
    return Term.of(EventType.class, wire);
  }
}
