/** Tests of parties as their roles are filled. */
@NullMarked
package org.dragoman.events.match;

import org.jspecify.annotations.NullMarked;
