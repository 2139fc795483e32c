package org.dragoman.site.discussion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The comments below a page: threads, the box, and what it is filled with. */
@Component
public class CommentSection {

  private final Discussion discussion;

  CommentSection(Discussion discussion) {
    this.discussion = discussion;
  }

  /**
   * Adds the section to a page.
   *
   * @param subject the path of the page
   * @param quoted what stands in the box to begin with; empty for nothing
   */
  public void add(String subject, String quoted, Model model) {
    model.addAttribute("subject", subject);
    model.addAttribute("comments", threads(discussion.on(subject)));
    model.addAttribute("quoted", quoted);
  }

  /** The comments as views for their own author's list, in their order. */
  List<CommentView> views(List<Comment> comments) {
    return comments.stream().map(comment -> view(comment, 0)).toList();
  }

  /** Each comment followed by its answers; one whose parent is not shown stands by itself. */
  private List<CommentView> threads(List<Comment> comments) {
    Map<String, List<Comment>> answers = new LinkedHashMap<>();
    List<String> shown = comments.stream().map(Comment::id).toList();
    for (Comment comment : comments) {
      String parent = comment.parentId();
      answers
          .computeIfAbsent(
              parent == null || !shown.contains(parent) ? "" : parent, key -> new ArrayList<>())
          .add(comment);
    }
    List<CommentView> views = new ArrayList<>();
    add("", 0, answers, views);
    return views;
  }

  private void add(
      String parent, int depth, Map<String, List<Comment>> answers, List<CommentView> views) {
    for (Comment comment : answers.getOrDefault(parent, List.of())) {
      views.add(view(comment, depth));
      add(comment.id(), Math.min(depth + 1, CommentView.DEEPEST), answers, views);
    }
  }

  private CommentView view(Comment comment, int depth) {
    Account reader = reader();
    return new CommentView(
        comment,
        CommentMarkdown.html(comment.text()),
        depth,
        reader != null && discussion.isChangeable(comment, reader));
  }

  private static @Nullable Account reader() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.getPrincipal() instanceof SignedIn signedIn
        ? signedIn.account()
        : null;
  }
}
