/** Blocks and components, held against what the record would compare. */
@NullMarked
package org.dragoman.spark.merge;

import org.jspecify.annotations.NullMarked;
