/** Tests of the command, run whole on captured streams. */
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
