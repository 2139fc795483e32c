/** How good the reader is: gold, scores with intervals, calibration, the worst errors. */
@NullMarked
package org.dragoman.evaluation;

import org.jspecify.annotations.NullMarked;
