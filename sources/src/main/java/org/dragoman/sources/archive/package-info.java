/** Web archives (WARC): the pages in them as documents, whatever is damaged around them. */
@NullMarked
package org.dragoman.sources.archive;

import org.jspecify.annotations.NullMarked;
