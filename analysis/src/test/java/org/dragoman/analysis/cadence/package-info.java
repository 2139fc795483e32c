/** Tests of the analyses. */
@NullMarked
package org.dragoman.analysis.cadence;

import org.jspecify.annotations.NullMarked;
