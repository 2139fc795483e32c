package org.dragoman.comments.frame;

import org.jspecify.annotations.Nullable;

/**
 * A frame found in a comment.
 *
 * @param frame the frame
 * @param start the index of its first word
 * @param end the index after its last word
 * @param target whom it is about; null where the pattern has no target
 */
public record Match(Frame frame, int start, int end, @Nullable Target target) {}
