/** Tests of drawings. */
@NullMarked
package org.dragoman.site.chart;

import org.jspecify.annotations.NullMarked;
