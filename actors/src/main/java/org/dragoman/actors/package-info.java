/** Mentions of people, offices, states and organisations. */
@NullMarked
package org.dragoman.actors;

import org.jspecify.annotations.NullMarked;
