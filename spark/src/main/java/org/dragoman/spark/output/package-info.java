/** The folder that a run fills, step by step, so that it can be stopped and started again. */
@NullMarked
package org.dragoman.spark.output;

import org.jspecify.annotations.NullMarked;
