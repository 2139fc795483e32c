/** The map: shapes of states, seats of governments, arcs between them. */
@NullMarked
package org.dragoman.site.map;

import org.jspecify.annotations.NullMarked;
