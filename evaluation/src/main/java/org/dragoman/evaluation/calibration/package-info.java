/** Whether confidence keeps its promise, and how it is learned. */
@NullMarked
package org.dragoman.evaluation.calibration;

import org.jspecify.annotations.NullMarked;
