/** Runs over small corpora, held against the reader and the record on one machine. */
@NullMarked
package org.dragoman.spark;

import org.jspecify.annotations.NullMarked;
