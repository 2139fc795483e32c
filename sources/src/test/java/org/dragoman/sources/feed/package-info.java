/** Tests of reading feeds. */
@NullMarked
package org.dragoman.sources.feed;

import org.jspecify.annotations.NullMarked;
