/** Tests of the analyses. */
@NullMarked
package org.dragoman.analysis.alert;

import org.jspecify.annotations.NullMarked;
