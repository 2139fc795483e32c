/** Comments, piece by piece. */
@NullMarked
package org.dragoman.site.discussion;

import org.jspecify.annotations.NullMarked;
