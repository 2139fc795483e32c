/** Briefs written from the record: every sentence carries the reports and figures it rests on. */
@NullMarked
package org.dragoman.briefing;

import org.jspecify.annotations.NullMarked;
