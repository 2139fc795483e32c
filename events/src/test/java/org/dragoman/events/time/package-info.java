/** Tests of org.dragoman.events.time. */
@NullMarked
package org.dragoman.events.time;

import org.jspecify.annotations.NullMarked;
