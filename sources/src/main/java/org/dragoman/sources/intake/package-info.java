/** What every kind of source hands over: documents, problems, and what the user said beforehand. */
@NullMarked
package org.dragoman.sources.intake;

import org.jspecify.annotations.NullMarked;
