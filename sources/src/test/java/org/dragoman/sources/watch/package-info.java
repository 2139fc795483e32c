/** Tests of watching feeds, on real servers of the loopback interface. */
@NullMarked
package org.dragoman.sources.watch;

import org.jspecify.annotations.NullMarked;
