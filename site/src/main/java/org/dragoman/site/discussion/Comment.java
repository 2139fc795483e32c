package org.dragoman.site.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader's comment.
 *
 * @param id unique for ever
 * @param subject what it is on: the path of its page
 * @param parentId the comment that it answers; null for none
 * @param accountId whose it is
 * @param author the author's name
 * @param text as it was written, in the Markdown of {@link CommentMarkdown}
 * @param state where it stands
 * @param rule the conduct rule that was seen broken; null for none
 * @param reason why, for its author; null for none
 * @param decidedBy who decided: a moderator, or {@code automatic check}; null while nobody has
 * @param appeal what its author says against the decision; null where there is no appeal
 * @param reports how many readers have reported it
 * @param createdAt when it was written
 * @param editedAt when it was last changed; null for never
 */
public record Comment(
    String id,
    String subject,
    @Nullable String parentId,
    String accountId,
    String author,
    String text,
    State state,
    @Nullable String rule,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable String appeal,
    int reports,
    Instant createdAt,
    @Nullable Instant editedAt) {}
