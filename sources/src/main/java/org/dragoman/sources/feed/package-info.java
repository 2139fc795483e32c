/** RSS, Atom and JSON feeds: their items as documents. */
@NullMarked
package org.dragoman.sources.feed;

import org.jspecify.annotations.NullMarked;
