/**
 * When it happened: the words by which news tells time, resolved against the day of publication and
 * the tense.
 */
@NullMarked
package org.dragoman.events.time;

import org.jspecify.annotations.NullMarked;
