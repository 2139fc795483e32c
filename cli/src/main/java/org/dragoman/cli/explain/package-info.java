/** {@code explain}: how a sentence is read, step by step, so that a user can mend the lexicon. */
@NullMarked
package org.dragoman.cli.explain;

import org.jspecify.annotations.NullMarked;
