/** Tests of gold files. */
@NullMarked
package org.dragoman.evaluation.gold;

import org.jspecify.annotations.NullMarked;
