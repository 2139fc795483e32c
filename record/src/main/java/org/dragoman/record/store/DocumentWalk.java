package org.dragoman.record.store;

import java.util.List;
import java.util.function.Consumer;
import org.dragoman.text.Document;

/** Goes through all documents in the order in which they came, some hundreds at a time. */
final class DocumentWalk {

  private static final int AT_ONCE = 500;

  private final Database database;

  DocumentWalk(Database database) {
    this.database = database;
  }

  void forEach(Consumer<Document> consumer) {
    long last = 0;
    while (true) {
      long after = last;
      List<Document> some =
          database.read(
              handle ->
                  handle
                      .createQuery(
                          "SELECT * FROM document WHERE number > :after AND number <= :to ORDER BY"
                              + " number")
                      .bind("after", after)
                      .bind("to", after + AT_ONCE)
                      .map((row, context) -> DocumentRows.document(row))
                      .list());
      if (some.isEmpty()) {
        return;
      }
      some.forEach(consumer);
      last += AT_ONCE;
    }
  }
}
