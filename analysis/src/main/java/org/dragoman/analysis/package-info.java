/** What the record tells: the words and measures that dyads, cadence, networks and briefs share. */
@NullMarked
package org.dragoman.analysis;

import org.jspecify.annotations.NullMarked;
