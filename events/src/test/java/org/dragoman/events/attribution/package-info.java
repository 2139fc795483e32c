/** Tests of who vouches for an event. */
@NullMarked
package org.dragoman.events.attribution;

import org.jspecify.annotations.NullMarked;
