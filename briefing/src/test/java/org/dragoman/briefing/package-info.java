/** Tests of the briefs. */
@NullMarked
package org.dragoman.briefing;

import org.jspecify.annotations.NullMarked;
