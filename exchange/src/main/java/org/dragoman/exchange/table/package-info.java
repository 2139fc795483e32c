/** The record as tables, in CSV with a Frictionless data package. */
@NullMarked
package org.dragoman.exchange.table;

import org.jspecify.annotations.NullMarked;
