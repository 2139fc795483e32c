package org.dragoman.cli.bench;

import org.HdrHistogram.Histogram;

/**
 * What was measured of one manner of reading.
 *
 * @param manner how it reads
 * @param sentences what it read in one round
 * @param rounds how often it read the corpus while the clock ran
 * @param seconds by the clock, all rounds together
 * @param processorSeconds of all threads, those of Java itself too, all rounds together
 * @param readingSeconds processor time of the threads while they read a document, all rounds
 * @param mostHeapBytes the fullest heap, garbage included
 * @param latencies nanoseconds for each document
 * @param digest SHA-256 of what it wrote in one round
 */
record Figures(
    String manner,
    Sentences sentences,
    long rounds,
    double seconds,
    double processorSeconds,
    double readingSeconds,
    long mostHeapBytes,
    Histogram latencies,
    String digest) {

  double documentsPerSecond() {
    return sentences.documents() * rounds / seconds;
  }

  double megabytesPerSecond() {
    return sentences.bytes() * rounds / seconds / 1e6;
  }

  double sentencesPerSecond() {
    return sentences.all() * rounds / seconds;
  }

  double processorSecondsPerRound() {
    return processorSeconds / rounds;
  }

  double readingSecondsPerRound() {
    return readingSeconds / rounds;
  }

  double latencyMilliseconds(double percentile) {
    return latencies.getValueAtPercentile(percentile) / 1e6;
  }

  double longestMilliseconds() {
    return latencies.getMaxValue() / 1e6;
  }
}
