package org.dragoman.record;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of other event data sets are asked for. All conditions must hold; an empty set or
 * null asks nothing.
 *
 * @param datasets of one of these
 * @param sides sides that must all take part
 * @param from not before that day
 * @param to not after that day
 * @param isMissing only those of which the record has no contact
 * @param limit how many at the most; 0 for all
 */
public record DatasetQuery(
    Set<DataSet> datasets,
    Set<Side> sides,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean isMissing,
    int limit) {

  public DatasetQuery {
    datasets = Set.copyOf(datasets);
    sides = Set.copyOf(sides);
  }

  /** Every report of every data set. */
  public static DatasetQuery all() {
    return new DatasetQuery(Set.of(), Set.of(), null, null, false, 0);
  }
}
