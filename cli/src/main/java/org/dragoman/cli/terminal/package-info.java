/** Where the command reads from and writes to: streams, the terminal, colour, exit status. */
@NullMarked
package org.dragoman.cli.terminal;

import org.jspecify.annotations.NullMarked;
