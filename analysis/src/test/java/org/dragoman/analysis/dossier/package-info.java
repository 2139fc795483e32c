/** Tests of the analyses. */
@NullMarked
package org.dragoman.analysis.dossier;

import org.jspecify.annotations.NullMarked;
