/**
 * Watching feeds: polling them politely, and fetching the articles that they announce. What to
 * remember between two polls is a {@link org.dragoman.sources.watch.FeedState} that the caller
 * keeps.
 */
@NullMarked
package org.dragoman.sources.watch;

import org.jspecify.annotations.NullMarked;
