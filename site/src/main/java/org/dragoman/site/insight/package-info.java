/** What analysis and briefing tell of the record, for pages. */
@NullMarked
package org.dragoman.site.insight;

import org.jspecify.annotations.NullMarked;
