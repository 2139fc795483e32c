/** Offices, their many names, and the ranks that go with them. */
@NullMarked
package org.dragoman.actors.office;

import org.jspecify.annotations.NullMarked;
