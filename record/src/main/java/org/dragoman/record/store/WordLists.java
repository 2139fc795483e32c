package org.dragoman.record.store;

/**
 * The lists of documents by word, which SQLite keeps in parts, as they came in. A search looks into
 * each part, so that whoever has added much lays them together, a second's work for a hundred
 * thousand documents. PostgreSQL does that by itself.
 */
final class WordLists {

  private static final int MANY = 1000;

  /** The parts are laid together when one document in so many is new. */
  private static final int SHARE = 10;

  private WordLists() {}

  /** Lays the parts together where the documents added are many, and many beside those before. */
  static void join(Database database, long added) {
    if (database.dialect() == Dialect.SQLITE && added >= MANY) {
      database.write(
          handle -> {
            long all = handle.createQuery("SELECT count(*) FROM document").mapTo(Long.class).one();
            return added * SHARE < all
                ? 0
                : handle.execute("INSERT INTO document_words (document_words) VALUES ('optimize')");
          });
    }
  }
}
