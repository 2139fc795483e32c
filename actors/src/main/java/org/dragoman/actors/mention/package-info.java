/**
 * The grammar of actor phrases: who is named in a sentence, with office and state, in any order.
 */
@NullMarked
package org.dragoman.actors.mention;

import org.jspecify.annotations.NullMarked;
