/** Tests of confidence. */
@NullMarked
package org.dragoman.evaluation.calibration;

import org.jspecify.annotations.NullMarked;
