/** Tests of reports. */
@NullMarked
package org.dragoman.evaluation.report;

import org.jspecify.annotations.NullMarked;
