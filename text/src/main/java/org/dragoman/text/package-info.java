/** Documents, the spans that point into them, sentences, tokens and parses. */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
