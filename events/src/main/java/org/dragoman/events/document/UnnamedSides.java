package org.dragoman.events.document;

import java.util.Optional;
import org.dragoman.actors.mention.Affiliation;

/**
 * Whom a document means by sides that it names without saying whose they are.
 *
 * @param fighters "the rebels": those of the region that it is about; empty where there are none
 * @param isCouncilOfUnitedNations whether "the Security Council" is that of the United Nations
 */
record UnnamedSides(Optional<Affiliation> fighters, boolean isCouncilOfUnitedNations) {}
