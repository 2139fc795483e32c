/** The site: the record published, searchable, discussed. */
@NullMarked
package org.dragoman.site;

import org.jspecify.annotations.NullMarked;
