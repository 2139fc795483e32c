/** Tests of reading web pages. */
@NullMarked
package org.dragoman.sources.html;

import org.jspecify.annotations.NullMarked;
