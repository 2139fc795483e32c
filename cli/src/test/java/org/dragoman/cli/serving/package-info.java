/** The site as the command runs it. */
@NullMarked
package org.dragoman.cli.serving;

import org.jspecify.annotations.NullMarked;
