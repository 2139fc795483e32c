/** {@code dragoman moderate}: the check of readers' comments on the command line. */
@NullMarked
package org.dragoman.cli.moderation;

import org.jspecify.annotations.NullMarked;
