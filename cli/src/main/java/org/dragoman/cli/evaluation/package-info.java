/** {@code evaluate} and {@code calibrate}: how good the reader is. */
@NullMarked
package org.dragoman.cli.evaluation;

import org.jspecify.annotations.NullMarked;
