package org.dragoman.analysis;

import org.dragoman.codebook.Level;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactSummary;
import org.jspecify.annotations.Nullable;

/**
 * The level at which a contact took place: the rank that both sides have at least, from the highest
 * down. A president who receives a foreign minister is a ministerial contact.
 */
public enum Tier implements Term {
  /** Heads of state, of government, of an organisation. */
  LEADERS("leaders", "leaders'", 8),
  /** Vice presidents and deputy prime ministers. */
  DEPUTIES("deputy-leaders", "deputy leaders'", 6),
  /** Ministers. */
  MINISTERS("ministers", "ministerial", 5),
  /** Deputy ministers and state secretaries. */
  DEPUTY_MINISTERS("deputy-ministers", "deputy ministers'", 3),
  /** Ambassadors and special envoys. */
  ENVOYS("envoys", "envoys'", 2),
  /** Members and speakers of parliaments. */
  LEGISLATORS("legislators", "parliamentary", 2),
  /** Other officials. */
  OFFICIALS("officials", "officials'", 1),
  /** No rank is told. */
  UNKNOWN("unknown", "", 1);

  private final String wire;
  private final String adjective;
  private final int weight;

  Tier(String wire, String adjective, int weight) {
    this.wire = wire;
    this.adjective = adjective;
    this.weight = weight;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** As it stands before a noun: {@code ministerial}; empty where the level is unknown. */
  public String adjective() {
    return adjective;
  }

  /** How much a contact at this level counts in a network whose ties are weighted by level. */
  public int weight() {
    return weight;
  }

  /** The tier of a rank. */
  public static Tier of(@Nullable Level level) {
    if (level == null) {
      return UNKNOWN;
    }
    return switch (level) {
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, ORGANIZATION_HEAD -> LEADERS;
      case DEPUTY_HEAD -> DEPUTIES;
      case MINISTER -> MINISTERS;
      case DEPUTY_MINISTER -> DEPUTY_MINISTERS;
      case AMBASSADOR, ENVOY -> ENVOYS;
      case LEGISLATOR -> LEGISLATORS;
      case OFFICIAL -> OFFICIALS;
    };
  }

  /** The tier of a contact: of each side's highest rank, the lowest that is told. */
  public static Tier of(ContactSummary contact) {
    return of(contact.level());
  }
}
