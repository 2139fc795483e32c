/**
 * The commands that tell what the record holds: dyads, alerts, comparisons, networks, briefs,
 * dossiers.
 */
@NullMarked
package org.dragoman.cli.analysis;

import org.jspecify.annotations.NullMarked;
