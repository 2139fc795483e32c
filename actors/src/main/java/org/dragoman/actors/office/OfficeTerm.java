package org.dragoman.actors.office;

/**
 * A way to write an office.
 *
 * @param text in lower case
 * @param office the office
 * @param written how the output writes it: the office's normal form, or the term as told
 * @param plural whether it names several holders: foreign ministers
 */
public record OfficeTerm(String text, Office office, String written, boolean plural) {}
