/** A site under load: a large record, readers at a set rate, and documents that keep coming in. */
@NullMarked
package org.dragoman.benchmarks.load;

import org.jspecify.annotations.NullMarked;
