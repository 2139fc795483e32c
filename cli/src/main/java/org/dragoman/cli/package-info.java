/** The {@code dragoman} command: the only place that wires everything together. */
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
