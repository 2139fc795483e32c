/**
 * Which mentions of a document are one actor: full name and surname, office alone, counterpart, he
 * and they.
 */
@NullMarked
package org.dragoman.actors.coreference;

import org.jspecify.annotations.NullMarked;
