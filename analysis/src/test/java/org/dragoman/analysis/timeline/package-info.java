/** Tests of the timelines. */
@NullMarked
package org.dragoman.analysis.timeline;

import org.jspecify.annotations.NullMarked;
