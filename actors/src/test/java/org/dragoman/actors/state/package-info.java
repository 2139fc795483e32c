/** Tests of org.dragoman.actors.state. */
@NullMarked
package org.dragoman.actors.state;

import org.jspecify.annotations.NullMarked;
