package org.dragoman.analysis.compare;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.dragoman.record.Side;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a text says of a contact: a clause, or one item of a list of subjects.
 *
 * @param words its words
 * @param span where they stand in the document's content
 * @param speaker the side that says or does it; null where both do or it is not told
 * @param tone how it is said; null where no tone word tells
 * @param topics labels of its specific topics
 * @param sides the states and organisations it names besides the parties
 * @param numbers the figures in it
 * @param stems its content words, cut to their stems, with how often each stands there
 */
record Passage(
    String words,
    Span span,
    @Nullable Side speaker,
    @Nullable Tone tone,
    Set<String> topics,
    Set<String> sides,
    SortedSet<String> numbers,
    SortedMap<String, Integer> stems) {}
