/** Tests of the analyses. */
@NullMarked
package org.dragoman.analysis.network;

import org.jspecify.annotations.NullMarked;
