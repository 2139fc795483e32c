/** A score for people and programs: text, JSON, an HTML page. */
@NullMarked
package org.dragoman.evaluation.report;

import org.jspecify.annotations.NullMarked;
