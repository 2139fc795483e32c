/** Sentence frames: who is spoken of, and what is said of them. */
@NullMarked
package org.dragoman.comments.frame;

import org.jspecify.annotations.NullMarked;
