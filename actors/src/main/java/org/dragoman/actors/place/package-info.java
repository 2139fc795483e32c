/** Cities, regions and venues, and the states they lie in. */
@NullMarked
package org.dragoman.actors.place;

import org.jspecify.annotations.NullMarked;
