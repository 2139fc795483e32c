/** Web pages: which of their words are the article, and who published it when. */
@NullMarked
package org.dragoman.sources.html;

import org.jspecify.annotations.NullMarked;
