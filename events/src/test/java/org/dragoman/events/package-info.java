/** Tests of the reading of one document. */
@NullMarked
package org.dragoman.events;

import org.jspecify.annotations.NullMarked;
