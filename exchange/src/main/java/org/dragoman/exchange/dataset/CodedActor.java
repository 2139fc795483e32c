package org.dragoman.exchange.dataset;

import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.States;
import org.dragoman.codebook.Level;
import org.dragoman.record.ContactParty;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * A party as event data sets code it.
 *
 * @param side the state or organisation
 * @param name the person, else the side, by its English name
 * @param country alpha-3; null for an organisation
 * @param countryName the state's English name; null for an organisation
 * @param cow the number in the Correlates of War list; null where there is none
 * @param sector the PLOVER sector: GOV, MIL, LEG, IGO, NGO, REB, PTY …
 * @param title the office at the time; null when not known
 */
record CodedActor(
    Side side,
    String name,
    @Nullable String country,
    @Nullable String countryName,
    @Nullable Integer cow,
    String sector,
    @Nullable String title) {

  private static final States STATES = States.load();
  private static final Organizations ORGANIZATIONS = Organizations.load();

  static CodedActor of(ContactParty party) {
    String person = party.name();
    CodedActor side = of(party.side());
    String sector = party.level() == Level.LEGISLATOR ? "LEG" : side.sector;
    return new CodedActor(
        party.side(),
        person == null ? side.name : person,
        side.country,
        side.countryName,
        side.cow,
        sector,
        party.office());
  }

  static CodedActor of(Side side) {
    if (side.isState()) {
      State state = STATES.findState(side.code()).orElse(null);
      String name = state == null ? side.code() : state.name();
      return new CodedActor(
          side, name, side.code(), name, state == null ? null : state.cowCode(), "GOV", null);
    }
    String sector =
        ORGANIZATIONS.findOrganization(side.name()).map(Organization::sector).orElse("IGO");
    return new CodedActor(side, side.name(), null, null, null, sector, null);
  }

  /** The country's code, or {@code IGO}, {@code NGO} … for what belongs to no state. */
  String code() {
    return country == null ? sector : country;
  }

  boolean isSameSide(CodedActor other) {
    return side.equals(other.side);
  }
}
