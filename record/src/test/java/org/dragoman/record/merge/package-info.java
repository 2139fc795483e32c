/** Tests of the record. */
@NullMarked
package org.dragoman.record.merge;

import org.jspecify.annotations.NullMarked;
