/** Tests of the record. */
@NullMarked
package org.dragoman.record.store;

import org.jspecify.annotations.NullMarked;
