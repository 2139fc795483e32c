/** The record's tables in Apache Parquet. */
@NullMarked
package org.dragoman.exchange.parquet;

import org.jspecify.annotations.NullMarked;
