/** Tests of the analyses. */
@NullMarked
package org.dragoman.analysis.ties;

import org.jspecify.annotations.NullMarked;
