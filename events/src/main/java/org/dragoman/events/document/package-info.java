/**
 * The whole document: mentions of one real event brought together, and what each of its fields is.
 */
@NullMarked
package org.dragoman.events.document;

import org.jspecify.annotations.NullMarked;
