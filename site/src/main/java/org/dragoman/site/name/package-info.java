/** What states, organisations and the terms of the codebook are called on the pages. */
@NullMarked
package org.dragoman.site.name;

import org.jspecify.annotations.NullMarked;
