/** Tests of offices and their terms. */
@NullMarked
package org.dragoman.actors.office;

import org.jspecify.annotations.NullMarked;
