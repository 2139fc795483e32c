/** Stanford CoreNLP on the same texts; only under the profile {@code corenlp}. */
@NullMarked
package org.dragoman.benchmarks.corenlp;

import org.jspecify.annotations.NullMarked;
