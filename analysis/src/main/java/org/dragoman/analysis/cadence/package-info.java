/** Is this contact routine? A model of the contact process of a dyad, robust to uneven coverage. */
@NullMarked
package org.dragoman.analysis.cadence;

import org.jspecify.annotations.NullMarked;
