/** Scores of contacts, document by document. */
@NullMarked
package org.dragoman.evaluation.contact;

import org.jspecify.annotations.NullMarked;
