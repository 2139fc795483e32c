/** Tests of searches. */
@NullMarked
package org.dragoman.site.search;

import org.jspecify.annotations.NullMarked;
