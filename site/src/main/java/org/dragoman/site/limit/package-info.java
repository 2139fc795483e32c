/** How much one client may ask for. */
@NullMarked
package org.dragoman.site.limit;

import org.jspecify.annotations.NullMarked;
