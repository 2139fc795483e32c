/** Tests of the vocabularies. */
@NullMarked
package org.dragoman.codebook;

import org.jspecify.annotations.NullMarked;
