package org.dragoman.site.discussion;

import java.util.List;
import org.dragoman.comments.ConductRule;
import org.dragoman.site.account.SignedIn;
import org.dragoman.text.DragomanException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The moderators' room: what waits, watch words. */
@Controller
class ModerationPages {

  private final Discussion discussion;
  private final CommentSection section;

  ModerationPages(Discussion discussion, CommentSection section) {
    this.discussion = discussion;
    this.section = section;
  }

  @GetMapping("/moderation")
  String show(Model model) {
    model.addAttribute("waiting", section.views(discussion.waiting()));
    model.addAttribute("rules", List.of(ConductRule.values()));
    model.addAttribute("watched", discussion.watchWords());
    model.addAttribute("log", discussion.log());
    return "moderation";
  }

  @PostMapping("/moderation/comments/{id}")
  String decide(
      @AuthenticationPrincipal SignedIn signedIn,
      @PathVariable String id,
      @RequestParam String decision,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    try {
      discussion.decide(
          signedIn.account(),
          id,
          decision.equals("publish"),
          rule.isEmpty() ? null : ConductRule.of(rule),
          reason);
      return "redirect:/moderation";
    } catch (DragomanException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return show(model);
    }
  }

  @PostMapping("/moderation/words")
  String watch(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String word,
      @RequestParam String rule,
      Model model) {
    try {
      discussion.watch(signedIn.account(), word, ConductRule.of(rule));
      return "redirect:/moderation";
    } catch (DragomanException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return show(model);
    }
  }

  @PostMapping("/moderation/words/remove")
  String unwatch(@AuthenticationPrincipal SignedIn signedIn, @RequestParam String word) {
    discussion.unwatch(signedIn.account(), word);
    return "redirect:/moderation";
  }
}
