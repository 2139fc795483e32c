/** {@code dragoman serve}: the record as a site. */
@NullMarked
package org.dragoman.cli.serving;

import org.jspecify.annotations.NullMarked;
