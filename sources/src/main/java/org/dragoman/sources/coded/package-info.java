/**
 * Exports of other event data (GDELT, ICEWS, POLECAT, PLOVER), read as what those sources report,
 * to compare with.
 */
@NullMarked
package org.dragoman.sources.coded;

import org.jspecify.annotations.NullMarked;
