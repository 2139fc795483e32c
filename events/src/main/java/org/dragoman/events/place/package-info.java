/** Where it happened: the places that a sentence names. */
@NullMarked
package org.dragoman.events.place;

import org.jspecify.annotations.NullMarked;
