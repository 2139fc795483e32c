/** The pages for readers of the record. */
@NullMarked
package org.dragoman.site.page;

import org.jspecify.annotations.NullMarked;
