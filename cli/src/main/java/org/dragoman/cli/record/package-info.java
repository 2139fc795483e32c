/** The commands that keep, ask and correct the record. */
@NullMarked
package org.dragoman.cli.record;

import org.jspecify.annotations.NullMarked;
