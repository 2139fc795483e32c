/** International organisations and parties that are not states. */
@NullMarked
package org.dragoman.actors.organization;

import org.jspecify.annotations.NullMarked;
