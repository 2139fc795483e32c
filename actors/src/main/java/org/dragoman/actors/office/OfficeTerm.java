package org.dragoman.actors.office;

/**
 * A way to write an office.
 *
 * @param text in lower case
 * @param office the office
 * @param plural whether it names several holders: foreign ministers
 */
public record OfficeTerm(String text, Office office, boolean plural) {}
