/** Tests of the lists of words. */
@NullMarked
package org.dragoman.events.words;

import org.jspecify.annotations.NullMarked;
