/** How programs find the site's pages and its API: site map, robots, oEmbed, OpenAPI. */
@NullMarked
package org.dragoman.site.discovery;

import org.jspecify.annotations.NullMarked;
