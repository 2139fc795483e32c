/** The record in the formats of others. */
@NullMarked
package org.dragoman.exchange;

import org.jspecify.annotations.NullMarked;
