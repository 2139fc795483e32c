/** Who does what in a clause: subjects, objects and prepositional phrases, found over the parse. */
@NullMarked
package org.dragoman.events.syntax;

import org.jspecify.annotations.NullMarked;
