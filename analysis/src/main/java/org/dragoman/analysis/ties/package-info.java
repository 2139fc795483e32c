/** Alliances, treaties and common memberships between states, with the days on which they bind. */
@NullMarked
package org.dragoman.analysis.ties;

import org.jspecify.annotations.NullMarked;
