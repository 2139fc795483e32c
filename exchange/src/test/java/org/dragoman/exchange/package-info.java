/** Every export is read back with a reader that is not ours. */
@NullMarked
package org.dragoman.exchange;

import org.jspecify.annotations.NullMarked;
