/**
 * The closed vocabularies of the record: each term with its definition and the word it is written
 * as.
 */
@NullMarked
package org.dragoman.codebook;

import org.jspecify.annotations.NullMarked;
