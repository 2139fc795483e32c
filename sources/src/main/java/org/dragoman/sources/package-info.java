/** Turns what stands in files, pages, feeds and web archives into documents. */
@NullMarked
package org.dragoman.sources;

import org.jspecify.annotations.NullMarked;
