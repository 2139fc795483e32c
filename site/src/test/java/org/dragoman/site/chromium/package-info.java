/** The site in a real browser: journeys, keyboard, phone, accessibility. */
@NullMarked
package org.dragoman.site.chromium;

import org.jspecify.annotations.NullMarked;
