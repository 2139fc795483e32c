/** Tests of the analyses. */
@NullMarked
package org.dragoman.analysis.compare;

import org.jspecify.annotations.NullMarked;
