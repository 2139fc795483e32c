package org.dragoman.benchmarks.load;

/** The pages that readers ask for, and how many of a hundred requests are for each. */
enum Kind {
  FRONT(20),
  CONTACT(30),
  SEARCH(20),
  DYAD(15),
  API(15);

  private final int share;

  Kind(int share) {
    this.share = share;
  }

  /** The kind at that place among a hundred requests. */
  static Kind at(int place) {
    int left = place;
    for (Kind kind : values()) {
      left -= kind.share;
      if (left < 0) {
        return kind;
      }
    }
    throw new IllegalArgumentException("a place is from 0 to 99, not " + place);
  }

  /** The word for it in tables. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
