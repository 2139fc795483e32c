/** Tests of the record. */
@NullMarked
package org.dragoman.record.person;

import org.jspecify.annotations.NullMarked;
