/** Tests of the package of the same name. */
@NullMarked
package org.dragoman.comments.plain;

import org.jspecify.annotations.NullMarked;
