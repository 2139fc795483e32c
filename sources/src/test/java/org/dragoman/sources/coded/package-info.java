/** Tests of reading other event data. */
@NullMarked
package org.dragoman.sources.coded;

import org.jspecify.annotations.NullMarked;
