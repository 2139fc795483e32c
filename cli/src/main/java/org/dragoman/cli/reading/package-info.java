/** The commands {@code read} and {@code text}: inputs in, documents or readings out, in order. */
@NullMarked
package org.dragoman.cli.reading;

import org.jspecify.annotations.NullMarked;
