/** How the site is run and where its readers find it. */
@NullMarked
package org.dragoman.site.settings;

import org.jspecify.annotations.NullMarked;
