package org.dragoman.record.resolve;

/**
 * What a curator set.
 *
 * @param field the field, named as in the contract
 * @param value its value, as the contract writes it
 * @param author who set it
 */
public record Edit(String field, String value, String author) {}
