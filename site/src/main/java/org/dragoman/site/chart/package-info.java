/** Drawings on the pages, as SVG that the server writes. */
@NullMarked
package org.dragoman.site.chart;

import org.jspecify.annotations.NullMarked;
