/** Answers that are the same for everybody who has not signed in, kept for some seconds. */
@NullMarked
package org.dragoman.site.answer;

import org.jspecify.annotations.NullMarked;
