/** Which reports tell of the same contact: what is compared, how it is scored, how groups form. */
@NullMarked
package org.dragoman.record.merge;

import org.jspecify.annotations.NullMarked;
