/** Tests of {@code evaluate} and {@code calibrate}, on real texts. */
@NullMarked
package org.dragoman.cli.evaluation;

import org.jspecify.annotations.NullMarked;
