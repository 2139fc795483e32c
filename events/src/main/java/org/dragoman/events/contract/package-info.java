/** The output contract: readings as JSON, written and read back. */
@NullMarked
package org.dragoman.events.contract;

import org.jspecify.annotations.NullMarked;
