/**
 * The gate: which documents and sentences may hold an event at all, told from their letters alone,
 * before anything is split into words, tagged or parsed.
 */
@NullMarked
package org.dragoman.events.gate;

import org.jspecify.annotations.NullMarked;
