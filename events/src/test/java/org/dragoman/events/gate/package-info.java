/** Tests of the gate. */
@NullMarked
package org.dragoman.events.gate;

import org.jspecify.annotations.NullMarked;
