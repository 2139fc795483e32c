package org.dragoman.cli.bench;

/**
 * How many sentences came how far. The same on every machine.
 *
 * @param documents the documents read
 * @param openDocuments those of them that passed the gate's look at the whole document
 * @param bytes their length in UTF-8, headline and text
 * @param all the sentences of all documents
 * @param pastLetters those that may hold an event by their letters
 * @param tagged those that were split into words and tagged, for themselves or for their actors
 * @param pastGate those in which frames were tried
 * @param parsed those that were parsed, for frames or for what stands beside an event
 */
record Sentences(
    long documents,
    long openDocuments,
    long bytes,
    long all,
    long pastLetters,
    long tagged,
    long pastGate,
    long parsed) {

  static final Sentences NONE = new Sentences(0, 0, 0, 0, 0, 0, 0, 0);

  /** Of a reader that lets every document and sentence through and parses it. */
  Sentences allParsed() {
    return new Sentences(documents, documents, bytes, all, all, all, all, all);
  }

  Sentences plus(Sentences other) {
    return new Sentences(
        documents + other.documents,
        openDocuments + other.openDocuments,
        bytes + other.bytes,
        all + other.all,
        pastLetters + other.pastLetters,
        tagged + other.tagged,
        pastGate + other.pastGate,
        parsed + other.parsed);
  }
}
