/** Tests of org.dragoman.events.syntax.repair. */
@NullMarked
package org.dragoman.events.syntax.repair;

import org.jspecify.annotations.NullMarked;
