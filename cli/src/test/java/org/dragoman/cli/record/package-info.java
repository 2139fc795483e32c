/** The commands of the record, as people run them. */
@NullMarked
package org.dragoman.cli.record;

import org.jspecify.annotations.NullMarked;
