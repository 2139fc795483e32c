package org.dragoman.site.insight;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.ties.Tie;

/**
 * What analysis tells of two sides.
 *
 * @param asOf the day as of which it is told
 * @param series their contacts
 * @param timeline the drawing of them by level; empty where there is nothing to draw
 * @param cadence how often they are in touch, a sentence a finding
 * @param memberships the organisations of which both are members
 * @param treaties treaties and declarations in force between them
 */
public record DyadInsight(
    LocalDate asOf,
    DyadSeries series,
    String timeline,
    List<String> cadence,
    List<Tie> memberships,
    List<Tie> treaties) {

  public DyadInsight {
    cadence = List.copyOf(cadence);
    memberships = List.copyOf(memberships);
    treaties = List.copyOf(treaties);
  }

  /** Whether anything in the list of ties is in force between the two. */
  public boolean hasTies() {
    return !memberships.isEmpty() || !treaties.isEmpty();
  }
}
