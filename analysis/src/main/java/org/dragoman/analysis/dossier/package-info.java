/** All that the record holds of a person, an office, a state or an organisation. */
@NullMarked
package org.dragoman.analysis.dossier;

import org.jspecify.annotations.NullMarked;
