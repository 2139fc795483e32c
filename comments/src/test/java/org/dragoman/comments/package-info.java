/** Tests of the conduct check as its users see it. */
@NullMarked
package org.dragoman.comments;

import org.jspecify.annotations.NullMarked;
