/** The column layouts of other event data sets. */
@NullMarked
package org.dragoman.exchange.dataset;

import org.jspecify.annotations.NullMarked;
