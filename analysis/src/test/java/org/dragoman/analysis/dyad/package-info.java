/** Tests of the analyses. */
@NullMarked
package org.dragoman.analysis.dyad;

import org.jspecify.annotations.NullMarked;
