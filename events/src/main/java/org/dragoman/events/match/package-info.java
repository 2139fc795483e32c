/** Frames held against a parsed sentence: which match, and what fills their roles. */
@NullMarked
package org.dragoman.events.match;

import org.jspecify.annotations.NullMarked;
