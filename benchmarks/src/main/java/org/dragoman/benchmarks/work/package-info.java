/** The benchmarks themselves: one class a step of the reading, and one for the whole. */
@NullMarked
package org.dragoman.benchmarks.work;

import org.jspecify.annotations.NullMarked;
