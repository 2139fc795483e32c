package org.dragoman.actors.mention;

import java.util.List;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.LexiconVersion;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.office.Honorifics;
import org.dragoman.actors.office.Offices;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.place.Places;
import org.dragoman.actors.state.Regions;
import org.dragoman.actors.state.States;

/**
 * The word lists that the grammar of actor phrases stands on.
 *
 * @param states states and the words for them
 * @param organizations organisations and non-state parties
 * @param regions continents and loose groups of states
 * @param places cities, regions, venues
 * @param offices offices with their modifiers
 * @param honorifics words of respect before names
 * @param words the small words of the grammar
 */
public record ActorLexicon(
    States states,
    Organizations organizations,
    Regions regions,
    Places places,
    Offices offices,
    Honorifics honorifics,
    GrammarWords words) {

  private static final List<String> FILES =
      List.of(
          States.FILE,
          Regions.FILE,
          Places.FILE,
          Organizations.FILE,
          Offices.FILE,
          Offices.PORTFOLIOS_FILE,
          Offices.MODIFIERS_FILE,
          Honorifics.FILE,
          OfficeHolders.FILE,
          GrammarWords.FILE);

  /** The bundled lists. */
  public static ActorLexicon load() {
    return new ActorLexicon(
        States.load(),
        Organizations.load(),
        Regions.load(),
        Places.load(),
        Offices.load(),
        Honorifics.load(),
        GrammarWords.load());
  }

  /** Twelve hexadecimal digits that change with any of the bundled files. */
  public static String version() {
    return LexiconVersion.of(FILES.stream().map(DataSource::bundled).toList());
  }

  /** The party that an organisation belongs to: the EU's institutions are the EU. */
  public Affiliation affiliation(Organization organization) {
    return Affiliation.organization(isInstitution(organization) ? "EU" : organization.name());
  }

  /** Whether an organisation is an institution of the EU, so that its head's office names it. */
  boolean isInstitution(Organization organization) {
    return "EU".equals(organization.parent());
  }
}
