package org.dragoman.site.discussion;

/**
 * A comment as a page shows it.
 *
 * @param comment the comment
 * @param html its text, safe to be shown
 * @param depth how many comments it stands below, at most {@value #DEEPEST}
 * @param isChangeable whether the reader of the page may change it now
 */
public record CommentView(Comment comment, String html, int depth, boolean isChangeable) {

  /** Deeper answers stand at this depth: a phone has no room for more. */
  public static final int DEEPEST = 4;
}
