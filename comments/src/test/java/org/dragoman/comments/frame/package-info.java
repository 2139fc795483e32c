/** Tests of the package of the same name. */
@NullMarked
package org.dragoman.comments.frame;

import org.jspecify.annotations.NullMarked;
