package org.dragoman.site.discussion;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the log of moderation.
 *
 * @param at when, ISO 8601
 * @param commentId of which comment
 * @param actor who did it; the automatic check is named so
 * @param action what was done
 * @param rule the rule that was named; null for none
 * @param reason why; null where none was told
 */
public record LogEntry(
    String at,
    String commentId,
    String actor,
    String action,
    @Nullable String rule,
    @Nullable String reason) {}
