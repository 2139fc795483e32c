/** What the reader did with a text, step by step, for people and for programs. */
@NullMarked
package org.dragoman.events.explain;

import org.jspecify.annotations.NullMarked;
