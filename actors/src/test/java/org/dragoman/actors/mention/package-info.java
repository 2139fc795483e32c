/** Tests of org.dragoman.actors.mention. */
@NullMarked
package org.dragoman.actors.mention;

import org.jspecify.annotations.NullMarked;
