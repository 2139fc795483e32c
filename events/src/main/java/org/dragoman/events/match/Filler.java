package org.dragoman.events.match;

import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Role;

/**
 * A mention in a role.
 *
 * @param role the role
 * @param mention the mention
 */
public record Filler(Role role, Mention mention) {}
