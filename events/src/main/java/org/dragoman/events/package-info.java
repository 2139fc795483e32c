/** The reading of one document: its events, with the words that each field rests on. */
@NullMarked
package org.dragoman.events;

import org.jspecify.annotations.NullMarked;
