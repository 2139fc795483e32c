package org.dragoman.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what was measured, as tables that stand in a document as they are. */
final class Tables {

  private static final long MIB = 1024 * 1024;

  private final PrintWriter out;
  private final Path store;

  Tables(PrintWriter out, Path store) {
    this.out = out;
    this.store = store;
  }

  /** Before the first minute. */
  void begin(int contacts, int rate, int documents, Served site, Path folder) {
    line(
        "%d contacts; %d requests and %d documents a second; process %d at %s, its logs in %s",
        contacts, rate, documents, site.pid(), site.address(), folder);
    line("");
    line(
        "| minute | requests | errors | p50 ms | p99 ms | max ms | heap after collection, MB |"
            + " longest pause, ms | resident MB | documents in | store MB | journal MB |");
    line("|---|---|---|---|---|---|---|---|---|---|---|---|");
  }

  /** A minute. */
  void minute(int minute, Tally.Count count, Served site, Incoming incoming) {
    Served.Collections collections = site.collections();
    line(
        "| %d | %d | %d | %.1f | %.1f | %.0f | %s | %.0f | %s | %d | %d | %d |",
        minute,
        count.times().getTotalCount() + count.failed(),
        count.failed(),
        count.within(50),
        count.within(99),
        count.longest(),
        collections.least() < 0 ? "–" : String.valueOf(collections.least()),
        collections.longest(),
        site.resident().isPresent() ? String.valueOf(site.resident().getAsLong()) : "–",
        incoming.added(),
        size(store),
        size(store.resolveSibling(store.getFileName() + "-wal")));
  }

  /** All of it. */
  void whole(Tally tally, Incoming incoming, long before, long after) {
    line("");
    line("| page | requests | errors | p50 ms | p90 ms | p99 ms | max ms |");
    line("|---|---|---|---|---|---|---|");
    for (Kind kind : Kind.values()) {
      page(kind.word(), tally.count(kind));
    }
    page("all", tally.count());
    line("");
    line(
        "Heap after a whole collection: %d MB before, %d MB after. Documents: %d taken in, %d not.",
        before, after, incoming.added(), incoming.failed());
    tally.faults().forEach((fault, times) -> line("%d times %s", times, fault));
  }

  private void page(String name, Tally.Count count) {
    line(
        "| %s | %d | %d | %.1f | %.1f | %.1f | %.0f |",
        name,
        count.times().getTotalCount() + count.failed(),
        count.failed(),
        count.within(50),
        count.within(90),
        count.within(99),
        count.longest());
  }

  private static long size(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) / MIB : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private void line(String form, @Nullable Object... parts) {
    out.printf(Locale.ROOT, form + "%n", parts);
    out.flush();
  }
}
