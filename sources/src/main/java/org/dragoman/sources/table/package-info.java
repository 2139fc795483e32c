/** Tables of documents: one document a row, as CSV files and spreadsheets export them. */
@NullMarked
package org.dragoman.sources.table;

import org.jspecify.annotations.NullMarked;
