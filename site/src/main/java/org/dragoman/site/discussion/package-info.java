/** Readers' comments and their moderation. */
@NullMarked
package org.dragoman.site.discussion;

import org.jspecify.annotations.NullMarked;
