/** The single checks, each of which finds breaches of one kind. */
@NullMarked
package org.dragoman.comments.check;

import org.jspecify.annotations.NullMarked;
