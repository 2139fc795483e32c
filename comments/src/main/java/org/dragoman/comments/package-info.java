/** The conduct rules for readers' comments and the automatic check against them. */
@NullMarked
package org.dragoman.comments;

import org.jspecify.annotations.NullMarked;
