/** Running the site: its database, health, back-up. */
@NullMarked
package org.dragoman.site.operation;

import org.jspecify.annotations.NullMarked;
