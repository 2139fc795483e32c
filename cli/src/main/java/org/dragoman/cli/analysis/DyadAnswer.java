package org.dragoman.cli.analysis;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.dyad.Relations;
import org.dragoman.analysis.ties.Tie;

/**
 * All that is told of a dyad.
 *
 * @param asOf the day as of which it is told
 * @param series its contacts
 * @param cadence how often they are
 * @param relations what is said and done around them
 * @param ties what ties the two on that day
 * @param basis on which record it rests
 */
record DyadAnswer(
    LocalDate asOf,
    DyadSeries series,
    Cadence cadence,
    Relations relations,
    List<Tie> ties,
    String basis) {}
