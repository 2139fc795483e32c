package org.dragoman.spark.merge;

import java.io.Serializable;
import org.dragoman.record.code.TraitsCode;
import org.dragoman.record.merge.Member;
import org.dragoman.record.merge.Rank;
import org.dragoman.record.merge.Traits;

/**
 * A report on its way to a block.
 *
 * @param node the number that stands for it
 * @param report its id
 * @param document its document's id
 * @param traits what merging knows of it, as JSON
 */
record Comer(long node, String report, String document, String traits) implements Serializable {

  /** What merging knows of it. */
  Traits read() {
    return TraitsCode.read(report, document, traits);
  }

  /** The report as grouping sees it, without a leader. */
  static Member member(Traits traits) {
    return new Member(traits, Rank.of(traits), null, null);
  }
}
