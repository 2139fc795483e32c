/** Tests of reading web archives, whole and damaged. */
@NullMarked
package org.dragoman.sources.archive;

import org.jspecify.annotations.NullMarked;
