/** Tests of scores of coded events. */
@NullMarked
package org.dragoman.evaluation.sentence;

import org.jspecify.annotations.NullMarked;
