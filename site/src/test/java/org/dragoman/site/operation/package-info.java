/** Tests of what runs beside the pages. */
@NullMarked
package org.dragoman.site.operation;

import org.jspecify.annotations.NullMarked;
