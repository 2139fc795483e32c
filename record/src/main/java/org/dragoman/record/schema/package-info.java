/** The tables of the record and their migrations. */
@NullMarked
package org.dragoman.record.schema;

import org.jspecify.annotations.NullMarked;
