/** The rooms in which curators mend the record. */
@NullMarked
package org.dragoman.site.curation;

import org.jspecify.annotations.NullMarked;
