/** Mends what parsers of news get wrong beside a party, one kind of mistake after another. */
@NullMarked
package org.dragoman.events.syntax.repair;

import org.jspecify.annotations.NullMarked;
