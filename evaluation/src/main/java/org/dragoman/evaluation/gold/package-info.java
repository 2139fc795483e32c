/** Annotated texts and what was predicted for them, in all the forms that they come in. */
@NullMarked
package org.dragoman.evaluation.gold;

import org.jspecify.annotations.NullMarked;
