/** The command {@code bench}: how fast a corpus is read, beside a reader that parses everything. */
@NullMarked
package org.dragoman.cli.bench;

import org.jspecify.annotations.NullMarked;
