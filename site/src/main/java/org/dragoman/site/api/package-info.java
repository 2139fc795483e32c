/** The JSON API: everything that the pages show. */
@NullMarked
package org.dragoman.site.api;

import org.jspecify.annotations.NullMarked;
