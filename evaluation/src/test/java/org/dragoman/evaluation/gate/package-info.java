/** Tests of the gate over the project's own gold. */
@NullMarked
package org.dragoman.evaluation.gate;

import org.jspecify.annotations.NullMarked;
