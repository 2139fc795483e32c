/** All data of the actor layer together, with its version. */
@NullMarked
package org.dragoman.actors.lexicon;

import org.jspecify.annotations.NullMarked;
