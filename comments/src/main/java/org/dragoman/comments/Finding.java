package org.dragoman.comments;

import org.dragoman.text.Span;

/**
 * One breach that the check sees: the rule, the words, and why.
 *
 * @param rule the conduct rule seen broken
 * @param span where, in UTF-16 code units of the comment as it was written
 * @param words the words at that place, disguise and all
 * @param reason why these words break the rule, in a few words for the author
 * @param decision what this finding alone asks for
 */
public record Finding(
    ConductRule rule, Span span, String words, String reason, Decision decision) {}
