/** The texts that benchmarks read: made from templates, or those of a folder. */
@NullMarked
package org.dragoman.benchmarks.text;

import org.jspecify.annotations.NullMarked;
