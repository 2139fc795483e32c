/** Tests of the package of the same name. */
@NullMarked
package org.dragoman.comments.lexicon;

import org.jspecify.annotations.NullMarked;
