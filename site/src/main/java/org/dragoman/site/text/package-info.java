/** Texts with the words marked on which the record rests. */
@NullMarked
package org.dragoman.site.text;

import org.jspecify.annotations.NullMarked;
