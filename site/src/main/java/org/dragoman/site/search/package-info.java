/** Filters of the record as they stand in addresses, and how many contacts each would leave. */
@NullMarked
package org.dragoman.site.search;

import org.jspecify.annotations.NullMarked;
