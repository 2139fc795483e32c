package org.dragoman.record;

import java.util.Set;
import java.util.TreeSet;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Term;

/** Which side of a dyad started a contact: called, wrote, asked for it; summoned. */
public enum Start implements Term {
  /** It is not told. */
  UNTOLD("untold"),
  /** The first side. */
  FIRST("first"),
  /** The second side. */
  SECOND("second"),
  /** Both sides. */
  BOTH("both"),
  /** Another side that takes part. */
  OTHER("other");

  private final String wire;

  Start(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** Whether the first side is among those who started it. */
  public boolean isByFirst() {
    return this == FIRST || this == BOTH;
  }

  /** Whether the second side is among those who started it. */
  public boolean isBySecond() {
    return this == SECOND || this == BOTH;
  }

  /** The sides of a contact that started it. */
  public static Set<Side> starters(ContactSummary contact) {
    Set<Side> starters = new TreeSet<>();
    for (ContactParty party : contact.parties()) {
      if (party.role() == Role.INITIATOR) {
        starters.add(party.side());
      }
    }
    return starters;
  }

  /** How it was between two of the sides, where these started it. */
  public static Start of(Set<Side> starters, Side first, Side second) {
    if (starters.isEmpty()) {
      return UNTOLD;
    }
    boolean isByFirst = starters.contains(first);
    boolean isBySecond = starters.contains(second);
    return isByFirst ? (isBySecond ? BOTH : FIRST) : isBySecond ? SECOND : OTHER;
  }

  /** The value written as {@code wire}. */
  public static Start of(String wire) {
    return Term.of(Start.class, wire);
  }
}
