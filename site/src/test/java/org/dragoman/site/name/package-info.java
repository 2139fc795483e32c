/** Tests of the names of sides. */
@NullMarked
package org.dragoman.site.name;

import org.jspecify.annotations.NullMarked;
