/** The second factor of a sign-in: codes of an app on the person's own device (RFC 6238). */
@NullMarked
package org.dragoman.site.factor;

import org.jspecify.annotations.NullMarked;
