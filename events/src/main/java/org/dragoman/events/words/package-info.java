/** The lists of words that the rules of reading ask for. */
@NullMarked
package org.dragoman.events.words;

import org.jspecify.annotations.NullMarked;
