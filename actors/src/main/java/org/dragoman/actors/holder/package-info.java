/** Who held which office when. */
@NullMarked
package org.dragoman.actors.holder;

import org.jspecify.annotations.NullMarked;
