/** Scores of coded events, sentence by sentence. */
@NullMarked
package org.dragoman.evaluation.sentence;

import org.jspecify.annotations.NullMarked;
