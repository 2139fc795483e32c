/** JSON Lines: one document a line, as the input contract has it. */
@NullMarked
package org.dragoman.sources.json;

import org.jspecify.annotations.NullMarked;
