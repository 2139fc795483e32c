@NullMarked
package org.dragoman.site.factor;

import org.jspecify.annotations.NullMarked;
