/** Tests of {@code explain}, on real texts. */
@NullMarked
package org.dragoman.cli.explain;

import org.jspecify.annotations.NullMarked;
