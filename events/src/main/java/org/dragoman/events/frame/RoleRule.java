package org.dragoman.events.frame;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;

/**
 * Which part of the clause fills a role.
 *
 * @param role the role
 * @param filler what may fill it
 * @param paths where it stands; each is tried, and all that are found count
 */
public record RoleRule(Role role, Filler filler, List<Path> paths) {

  /** What may fill a role. */
  public enum Filler {
    /** An official, a state, an organisation. */
    PARTY,
    /** An official with a name or an office. */
    OFFICIAL,
    /** An ambassador, an envoy or another diplomat. */
    DIPLOMAT,
    /** A state, or a place in one: where a journey goes. */
    DESTINATION,
    /** An organisation or a forum. */
    ORGANIZATION;

    /** What travels like an official though it is no person. */
    private static final Set<String> TRAVELLING_BODIES = Set.of("delegation", "joint delegation");

    /** Whether a mention may be an official. */
    public static boolean mayBeOfficial(Mention mention) {
      return mention.kind() != Mention.Kind.PARTY
          || (mention.body() != null && TRAVELLING_BODIES.contains(mention.body()));
    }
  }

  public RoleRule {
    paths = List.copyOf(paths);
  }
}
