/** The record kept in SQLite or PostgreSQL; {@link org.dragoman.record.store.Records} opens it. */
@NullMarked
package org.dragoman.record.store;

import org.jspecify.annotations.NullMarked;
