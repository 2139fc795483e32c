/** Timelines of contacts, for a terminal and as drawings. */
@NullMarked
package org.dragoman.analysis.timeline;

import org.jspecify.annotations.NullMarked;
