/** Large and rough use of the record: made-up news by the hundred thousand, and sudden death. */
@NullMarked
package org.dragoman.record.load;

import org.jspecify.annotations.NullMarked;
