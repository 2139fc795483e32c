/** Tests of the package of the same name. */
@NullMarked
package org.dragoman.benchmarks.work;

import org.jspecify.annotations.NullMarked;
