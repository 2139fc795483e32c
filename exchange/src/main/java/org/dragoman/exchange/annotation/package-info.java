/** The words that fields rest on, as Web Annotations. */
@NullMarked
package org.dragoman.exchange.annotation;

import org.jspecify.annotations.NullMarked;
