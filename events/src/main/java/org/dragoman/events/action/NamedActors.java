package org.dragoman.events.action;

import java.util.Map;
import java.util.Optional;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/** Makes parties of those whom mentions name: persons, offices, states, organisations. */
final class NamedActors {

  private static final Map<String, String> BODIES =
      Map.of(
          "armed forces", "MIL",
          "police", "COP",
          "intelligence agency", "SPY",
          "parliament", "LEG",
          "court", "JUD",
          "supreme court", "JUD",
          "rebels", "REB",
          "opposition", "OPP");

  private final Organizations organizations;
  private final DocumentActors actors;

  NamedActors(Organizations organizations, DocumentActors actors) {
    this.organizations = organizations;
    this.actors = actors;
  }

  /**
   * The party that a mention names; empty where it has neither a side nor a name or office.
   *
   * @param sector what the noun tells of it, for want of an office; may be null
   */
  Optional<ActionParty> party(Mention mention, @Nullable String sector) {
    Actor actor = actors.findActor(mention).orElse(null);
    Affiliation affiliation =
        mention.affiliation() != null
            ? mention.affiliation()
            : actor == null ? null : actor.affiliation();
    boolean isSomebody = mention.name() != null || mention.office() != null;
    if (affiliation == null && !isSomebody) {
      return Optional.empty();
    }
    String office = actor != null ? actor.office() : mention.office();
    Level level = actor != null ? actor.level() : mention.level();
    String country = affiliation == null ? null : affiliation.country();
    String name = affiliation == null ? null : affiliation.organization();
    String told = sectorOf(mention, office, level, sector);
    if (name != null) {
      Organization organization = organizations.findOrganization(name).orElse(null);
      if (organization != null) {
        boolean isOfStates = organization.kind().isOfStates();
        country = isOfStates ? null : organization.home();
        told = isOfStates ? "IGO" : organization.sector();
      }
    }
    if (affiliation == null && mention.office() == null && told == null) {
      told = "CVL";
    }
    return Optional.of(
        new ActionParty(actor, country, name, told, office, level, mention.head(), mention.span()));
  }

  private static @Nullable String sectorOf(
      Mention mention, @Nullable String office, @Nullable Level level, @Nullable String sector) {
    String body = mention.body();
    if (body != null) {
      String ofBody = BODIES.get(body);
      if (ofBody != null) {
        return ofBody;
      }
    }
    if (level == Level.LEGISLATOR) {
      return "LEG";
    }
    boolean isOfficial = office != null || (body != null && !Mention.ADJECTIVE.equals(body));
    return isOfficial ? "GOV" : sector;
  }
}
