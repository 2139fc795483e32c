/** Tests of the package of the same name. */
@NullMarked
package org.dragoman.benchmarks.text;

import org.jspecify.annotations.NullMarked;
