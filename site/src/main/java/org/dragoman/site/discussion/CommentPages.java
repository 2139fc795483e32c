package org.dragoman.site.discussion;

import java.util.List;
import org.dragoman.comments.ConductRule;
import org.dragoman.site.account.SignedIn;
import org.dragoman.site.limit.RateLimits;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing, changing, reporting comments; what was decided; appeals; the rules. */
@Controller
class CommentPages {

  private final Discussion discussion;
  private final CommentSection section;
  private final RateLimits limits;

  CommentPages(Discussion discussion, CommentSection section, RateLimits limits) {
    this.discussion = discussion;
    this.section = section;
    this.limits = limits;
  }

  @GetMapping("/conduct")
  String conduct(Model model) {
    model.addAttribute("rules", List.of(ConductRule.values()));
    return "conduct";
  }

  @GetMapping("/account/comments")
  String mine(@AuthenticationPrincipal SignedIn signedIn, Model model) {
    model.addAttribute("comments", section.views(discussion.of(signedIn.account())));
    return "comments";
  }

  @PostMapping("/comments")
  String write(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String subject,
      @RequestParam(defaultValue = "") String parent,
      @RequestParam String text,
      Model model) {
    limits.comment(signedIn.account().id());
    try {
      Comment comment =
          discussion.write(signedIn.account(), subject, parent.isEmpty() ? null : parent, text);
      return "redirect:" + place(comment);
    } catch (CommentException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return mine(signedIn, model);
    }
  }

  /** Where its author sees a comment: on its page, or among the author's own. */
  private static String place(Comment comment) {
    String page = comment.state() == State.PUBLISHED ? comment.subject() : "/account/comments";
    return page + "#comment-" + comment.id();
  }

  @PostMapping("/comments/{id}/edit")
  String edit(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam String text,
      Model model) {
    limits.comment(signedIn.account().id());
    try {
      return "redirect:" + place(discussion.edit(signedIn.account(), id, text));
    } catch (CommentException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return mine(signedIn, model);
    }
  }

  @PostMapping("/comments/{id}/report")
  String report(@AuthenticationPrincipal SignedIn signedIn, @PathVariable String id, Model model) {
    limits.comment(signedIn.account().id());
    try {
      return "redirect:" + discussion.report(signedIn.account(), id).subject() + "?reported";
    } catch (CommentException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return mine(signedIn, model);
    }
  }

  @PostMapping("/comments/{id}/appeal")
  String appeal(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam String words,
      Model model) {
    try {
      discussion.appeal(signedIn.account(), id, words);
      return "redirect:/account/comments#comment-" + id;
    } catch (CommentException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return mine(signedIn, model);
    }
  }
}
