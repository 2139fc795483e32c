package org.dragoman.actors.organization;

/**
 * A word or phrase that stands for an organisation.
 *
 * @param text as the data file writes it
 * @param organization the organisation
 * @param adjective whether it says what belongs to it (Abkhaz) rather than names it
 * @param ambiguous whether it often means something else (the Fund, WHO)
 */
public record OrganizationName(
    String text, Organization organization, boolean adjective, boolean ambiguous) {}
