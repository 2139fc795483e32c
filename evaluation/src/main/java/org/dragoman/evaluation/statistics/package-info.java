/** Shares, their uncertainty, and chance that can be repeated. */
@NullMarked
package org.dragoman.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
