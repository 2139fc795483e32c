/** Tests of turning bytes into documents. */
@NullMarked
package org.dragoman.sources;

import org.jspecify.annotations.NullMarked;
