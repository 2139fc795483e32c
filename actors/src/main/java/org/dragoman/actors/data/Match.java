package org.dragoman.actors.data;

/**
 * An entry found in a text.
 *
 * @param value what the phrase stands for
 * @param length how many tokens it takes
 */
public record Match<T>(T value, int length) {}
