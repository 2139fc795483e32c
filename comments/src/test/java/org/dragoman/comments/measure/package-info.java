/** Measures the check on a labelled file of comments; see docs/moderation.md. */
@NullMarked
package org.dragoman.comments.measure;

import org.jspecify.annotations.NullMarked;
