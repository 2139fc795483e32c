/**
 * From reports to contacts without holding them all: reports meet in blocks, what may be one
 * contact is joined to components, and each component is grouped by the record's own rules.
 */
@NullMarked
package org.dragoman.spark.merge;

import org.jspecify.annotations.NullMarked;
