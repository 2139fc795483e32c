/** Tests of the commands that tell what the record holds. */
@NullMarked
package org.dragoman.cli.analysis;

import org.jspecify.annotations.NullMarked;
