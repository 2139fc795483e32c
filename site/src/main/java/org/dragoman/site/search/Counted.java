package org.dragoman.site.search;

import java.util.List;

/**
 * What a search finds, in figures.
 *
 * @param total how many contacts; where there are more than are counted, how many were counted
 * @param isTotalExact whether there are no more than that
 * @param areFacetsOfAll whether the facets count all that the search finds, not the first alone
 * @param facets what it could be narrowed by
 */
public record Counted(
    long total, boolean isTotalExact, boolean areFacetsOfAll, List<Facet> facets) {

  public Counted {
    facets = List.copyOf(facets);
  }
}
