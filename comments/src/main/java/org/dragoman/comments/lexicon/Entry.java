package org.dragoman.comments.lexicon;

/**
 * One word or phrase of a list.
 *
 * @param word as it stands in the file, in its base form
 * @param wordClass what it does in a sentence
 * @param note what its file adds: the group that a slur or an identity word names, else empty
 */
public record Entry(String word, WordClass wordClass, String note) {}
