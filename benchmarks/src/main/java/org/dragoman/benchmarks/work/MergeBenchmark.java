package org.dragoman.benchmarks.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.benchmarks.text.Texts;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.record.merge.Comparer;
import org.dragoman.record.merge.Comparison;
import org.dragoman.record.merge.Grouping;
import org.dragoman.record.merge.Member;
import org.dragoman.record.merge.Rank;
import org.dragoman.record.merge.Traits;
import org.dragoman.record.merge.TraitsReader;
import org.dragoman.record.resolve.Source;
import org.dragoman.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bringing reports of one contact together, in memory. */
@State(Scope.Thread)
public class MergeBenchmark extends Timing {

  /** Which texts: see {@link Texts#of}; ordinary ones have no contacts to merge. */
  @Param("diplomatic")
  public String texts = "diplomatic";

  private final List<Traits> traits = new ArrayList<>();
  private int next;

  /** Reads all documents and keeps what merging knows of their contacts. */
  @Setup
  public void read() {
    DocumentReader reader = Dragoman.reader();
    for (Document document : Texts.of(texts)) {
      TraitsReader of = TraitsReader.of(document, Source.of(document));
      for (Event event : reader.read(document).contacts()) {
        traits.add(of.read(document.id() + "#" + event.id(), event));
      }
    }
    if (traits.size() < 2) {
      throw new IllegalStateException("these texts tell of too few contacts to merge any");
    }
  }

  /** Whether two reports tell of one contact: one pair an operation. */
  @Benchmark
  public Comparison compare() {
    next = next + 1 == traits.size() ? 0 : next + 1;
    return Comparer.compare(traits.get(next), traits.get((next * 31 + 7) % traits.size()));
  }

  /** Groups all reports of the corpus from nothing: one corpus an operation. */
  @Benchmark
  public Set<Member> group() {
    List<Member> members =
        traits.stream().map(one -> new Member(one, Rank.of(one), null, null)).toList();
    return new Grouping(new Shelf(members)).group(members);
  }
}
