package org.dragoman.cli.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.dragoman.cli.reading.Run;
import org.dragoman.events.contract.ReadingJson;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Languages;

/**
 * The timed rounds of one manner of reading. A round is all that {@code read --format jsonl} does:
 * the inputs are opened, the language of each document is told, it is read and written as JSON, of
 * which a digest is kept in place of a file.
 */
final class Measurement {

  private static final int DIGITS = 3;

  private final Manner manner;
  private final Languages languages = new Languages();
  private final Histogram latencies = new ConcurrentHistogram(DIGITS);
  private final LongAdder reading = new LongAdder();
  private long rounds;
  private long nanoseconds;
  private long processorNanoseconds;
  private long mostHeapBytes;
  private String digest = "";

  Measurement(Manner manner) {
    this.manner = manner;
  }

  /** Reads the corpus once without timing, so that the machine code is there when it counts. */
  void warmUp(Corpus corpus, Run run) {
    pass(corpus, run);
    latencies.reset();
    reading.reset();
  }

  /** Reads the corpus once. */
  void round(Corpus corpus, Run run) {
    Machine.watchHeap();
    long processor = Machine.processorNanoseconds();
    long begun = System.nanoTime();
    digest = pass(corpus, run);
    nanoseconds += System.nanoTime() - begun;
    processorNanoseconds += Machine.processorNanoseconds() - processor;
    mostHeapBytes = Math.max(mostHeapBytes, Machine.mostHeapBytes());
    rounds++;
  }

  private String pass(Corpus corpus, Run run) {
    MessageDigest sha = sha256();
    run.over(
        corpus::into,
        this::line,
        line -> {
          sha.update(line.getBytes(StandardCharsets.UTF_8));
          sha.update((byte) '\n');
        });
    return HexFormat.of().formatHex(sha.digest());
  }

  private String line(Found found) {
    long processor = Machine.threadNanoseconds();
    long begun = System.nanoTime();
    String line = ReadingJson.write(manner.reading().apply(languages.readable(found.document())));
    latencies.recordValue(System.nanoTime() - begun);
    reading.add(Machine.threadNanoseconds() - processor);
    return line;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }

  /** What was measured, of a corpus of which {@code sentences} are known. */
  Figures figures(Sentences sentences) {
    return new Figures(
        manner.name(),
        sentences,
        rounds,
        nanoseconds / 1e9,
        processorNanoseconds / 1e9,
        reading.sum() / 1e9,
        mostHeapBytes,
        latencies,
        digest);
  }
}
