/** Tests of reading tables. */
@NullMarked
package org.dragoman.sources.table;

import org.jspecify.annotations.NullMarked;
