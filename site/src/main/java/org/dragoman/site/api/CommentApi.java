package org.dragoman.site.api;

import java.time.Instant;
import java.util.List;
import org.dragoman.site.account.Account;
import org.dragoman.site.discussion.Comment;
import org.dragoman.site.discussion.CommentMarkdown;
import org.dragoman.site.discussion.Discussion;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.limit.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Comments by the API: read by all, written with a token of scope {@code comment}. */
@RestController
@RequestMapping("/api/v1/comments")
class CommentApi {

  private final Discussion discussion;
  private final RateLimits limits;

  CommentApi(Discussion discussion, RateLimits limits) {
    this.discussion = discussion;
    this.limits = limits;
  }

  /** The published comments on a page. */
  record Comments(String subject, List<CommentJson> comments) {}

  /** A comment; state, rule and reason are told to its author. */
  record CommentJson(
      String id,
      String subject,
      @Nullable String parent,
      String author,
      String text,
      String html,
      String state,
      @Nullable String rule,
      @Nullable String reason,
      Instant at,
      @Nullable Instant changed) {

    static CommentJson of(Comment comment) {
      return new CommentJson(
          comment.id(),
          comment.subject(),
          comment.parentId(),
          comment.author(),
          comment.text(),
          CommentMarkdown.html(comment.text()),
          comment.state().wire(),
          comment.rule(),
          comment.reason(),
          comment.createdAt(),
          comment.editedAt());
    }
  }

  /** A comment to be written. */
  record Written(@Nullable String subject, @Nullable String parent, @Nullable String text) {}

  /** A comment's new words. */
  record Changed(@Nullable String text) {}

  @GetMapping
  Comments on(@RequestParam String subject) {
    return new Comments(subject, discussion.on(subject).stream().map(CommentJson::of).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CommentJson write(@AuthenticationPrincipal Account account, @RequestBody Written written) {
    String subject = written.subject();
    String text = written.text();
    if (subject == null || text == null) {
      throw new FilterException("mistake.comment-parts");
    }
    limits.comment(account.id());
    return CommentJson.of(discussion.write(account, subject, written.parent(), text));
  }

  @PatchMapping("/{id}")
  CommentJson change(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestBody Changed changed) {
    String text = changed.text();
    if (text == null) {
      throw new FilterException("mistake.comment-text");
    }
    limits.comment(account.id());
    return CommentJson.of(discussion.edit(account, id, text));
  }
}
