/** Takes the rows of other event data sets in, beside the record. */
@NullMarked
package org.dragoman.cli.dataset;

import org.jspecify.annotations.NullMarked;
