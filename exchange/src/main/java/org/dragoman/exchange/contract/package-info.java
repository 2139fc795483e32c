/** The record's own JSON Lines: one contact a line. */
@NullMarked
package org.dragoman.exchange.contract;

import org.jspecify.annotations.NullMarked;
