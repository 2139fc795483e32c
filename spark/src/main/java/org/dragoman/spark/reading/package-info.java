/** Inputs cut into shards, and each shard read by the one reader into rows. */
@NullMarked
package org.dragoman.spark.reading;

import org.jspecify.annotations.NullMarked;
