/** English: sentences, tokens, tags and dependency parses. */
@NullMarked
package org.dragoman.text.en;

import org.jspecify.annotations.NullMarked;
