package org.dragoman.record;

import org.dragoman.codebook.Term;

/** What an entry of the history tells. */
public enum HistoryKind implements Term {
  /** A contact entered the record. */
  CREATED("created"),
  /** A report was added to it. */
  REPORTED("reported"),
  /** One of its fields took another value. */
  CHANGED("changed"),
  /** It was joined with another contact. */
  MERGED("merged"),
  /** Reports were taken out of it into another contact. */
  SPLIT("split"),
  /** A curator fixed which reports belong to it. */
  PINNED("pinned"),
  /** A curator set a field. */
  EDITED("edited"),
  /** It was taken out of the record, with a reason; its id stays as a tombstone. */
  DELETED("deleted"),
  /** It was taken back into the record. */
  RESTORED("restored"),
  /** Its reports were read again with another version of the lexicon. */
  RECODED("recoded"),
  /** A curator accepted a proposed office-holder. */
  ACCEPTED("accepted"),
  /** A curator rejected a proposed office-holder. */
  REJECTED("rejected");

  private final String wire;

  HistoryKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static HistoryKind of(String wire) {
    return Term.of(HistoryKind.class, wire);
  }
}
