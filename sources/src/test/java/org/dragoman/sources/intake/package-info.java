/** What tests take from sources. */
@NullMarked
package org.dragoman.sources.intake;

import org.jspecify.annotations.NullMarked;
