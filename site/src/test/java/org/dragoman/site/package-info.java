/** The site, asked as its readers ask it. */
@NullMarked
package org.dragoman.site;

import org.jspecify.annotations.NullMarked;
