/** Who may do what: sign-in, headers, limits. */
@NullMarked
package org.dragoman.site.security;

import org.jspecify.annotations.NullMarked;
