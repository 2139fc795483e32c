/** States, their names in news English, and the regions they lie in. */
@NullMarked
package org.dragoman.actors.state;

import org.jspecify.annotations.NullMarked;
