/**
 * The contacts of two sides: series, counts, initiators, the state of their relations, timelines.
 */
@NullMarked
package org.dragoman.analysis.dyad;

import org.jspecify.annotations.NullMarked;
