/** The record: each real contact once, with every report of it, and its whole history. */
@NullMarked
package org.dragoman.record;

import org.jspecify.annotations.NullMarked;
