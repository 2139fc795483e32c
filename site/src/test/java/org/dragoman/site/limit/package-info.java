/** Tests of limits. */
@NullMarked
package org.dragoman.site.limit;

import org.jspecify.annotations.NullMarked;
