/** On whose word: who says so, of which state, by name or not. */
@NullMarked
package org.dragoman.events.attribution;

import org.jspecify.annotations.NullMarked;
