/** Frames: which words tell an event, and which parts of the clause its parties are. */
@NullMarked
package org.dragoman.events.frame;

import org.jspecify.annotations.NullMarked;
