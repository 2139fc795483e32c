/** Events as the JSON of the output contract, written and read back. */
@NullMarked
package org.dragoman.record.code;

import org.jspecify.annotations.NullMarked;
