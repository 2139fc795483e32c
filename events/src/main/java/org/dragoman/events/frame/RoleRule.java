package org.dragoman.events.frame;

import java.util.List;
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
    ORGANIZATION
  }

  public RoleRule {
    paths = List.copyOf(paths);
  }
}
