/** The word lists of the check, read from data files whose mistakes are named by file and line. */
@NullMarked
package org.dragoman.comments.lexicon;

import org.jspecify.annotations.NullMarked;
