package org.dragoman.evaluation.gold;

import org.jspecify.annotations.Nullable;

/**
 * A party of a contact.
 *
 * @param name the person; null where none is named
 * @param latinName the name in Latin letters, where the text has others; null otherwise
 * @param office the office; null where none is told
 * @param country ISO 3166-1 alpha-3; null for an organisation
 * @param organization the organisation; null for a state
 */
public record CodedParty(
    @Nullable String name,
    @Nullable String latinName,
    @Nullable String office,
    @Nullable String country,
    @Nullable String organization) {}
