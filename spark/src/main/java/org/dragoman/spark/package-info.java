/** The command that reads large corpora with Spark; the rules are those of the other modules. */
@NullMarked
package org.dragoman.spark;

import org.jspecify.annotations.NullMarked;
