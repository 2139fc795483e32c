/** Tests of the analyses. */
@NullMarked
package org.dragoman.analysis;

import org.jspecify.annotations.NullMarked;
