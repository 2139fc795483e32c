/** The map, drawn piece by piece. */
@NullMarked
package org.dragoman.site.map;

import org.jspecify.annotations.NullMarked;
