/** What is unusual now. */
@NullMarked
package org.dragoman.analysis.alert;

import org.jspecify.annotations.NullMarked;
