/** Tests of chance. */
@NullMarked
package org.dragoman.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
