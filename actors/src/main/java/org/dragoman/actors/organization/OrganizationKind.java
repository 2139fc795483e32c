package org.dragoman.actors.organization;

import org.dragoman.codebook.Term;

/** What kind of party an organisation is. */
public enum OrganizationKind implements Term {
  /** An organisation of states, or a body of one: UN, UNHCR, International Criminal Court. */
  IGO("IGO"),
  /** A standing forum of states without a charter: G20, BRICS. */
  FORUM("forum"),
  /** States that act together without a name of their own: Contact Group, E3. */
  GROUP_OF_STATES("group-of-states"),
  /** An armed movement: Hamas, M23. */
  ARMED_GROUP("armed-group"),
  /** A party, movement or opposition: Syrian National Coalition. */
  PARTY_POLITICAL("party-political"),
  /** A government that is not, or not widely, recognised as a state's: Somaliland. */
  DE_FACTO_GOVERNMENT("de-facto-government"),
  /** An organisation that is no state's: Red Cross. */
  NGO("ngo");

  private final String wire;

  OrganizationKind(String wire) {
    this.wire = wire;
  }

  /** Whether states are its members, so that it can be in session and has no state of its own. */
  public boolean isOfStates() {
    return switch (this) {
      case IGO, FORUM, GROUP_OF_STATES -> true;
      case ARMED_GROUP, PARTY_POLITICAL, DE_FACTO_GOVERNMENT, NGO -> false;
    };
  }

  @Override
  public String wire() {
    return wire;
  }
}
