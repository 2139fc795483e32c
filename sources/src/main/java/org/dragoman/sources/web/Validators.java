package org.dragoman.sources.web;

import org.jspecify.annotations.Nullable;

/**
 * By what a server tells whether a resource has changed; null where it gave none.
 *
 * @param etag the value of {@code ETag}
 * @param lastModified the value of {@code Last-Modified}, as the server wrote it
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** Nothing is known of an earlier answer. */
  public static final Validators NONE = new Validators(null, null);
}
