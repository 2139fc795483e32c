/** Tests of scores of contacts. */
@NullMarked
package org.dragoman.evaluation.contact;

import org.jspecify.annotations.NullMarked;
