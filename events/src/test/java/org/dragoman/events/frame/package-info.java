/** Tests of org.dragoman.events.frame. */
@NullMarked
package org.dragoman.events.frame;

import org.jspecify.annotations.NullMarked;
