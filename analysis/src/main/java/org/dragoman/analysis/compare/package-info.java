/** The readouts of one contact side by side, point by point. */
@NullMarked
package org.dragoman.analysis.compare;

import org.jspecify.annotations.NullMarked;
