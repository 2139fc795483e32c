package org.dragoman.record.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;

/** Goes through all contacts that are asked for, some thousands at a time. */
final class ContactWalk {

  /** So many contacts are found at a time where all are gone through. */
  private static final int STRETCH = 50_000;

  /** So many where contacts are gone through as they lie, since to go on there costs nothing. */
  private static final int SHORT_STRETCH = 5_000;

  private final Database database;
  private final ContactQuery query;

  ContactWalk(Database database, ContactQuery query) {
    this.database = database;
    this.query = query;
  }

  void forEach(Consumer<ContactSummary> consumer) {
    int left = query.limit() == 0 ? Integer.MAX_VALUE : query.limit();
    String after = query.after();
    SummaryRows rows = new SummaryRows();
    while (left > 0) {
      String from = after;
      int wanted = Math.min(left, ContactSearch.isAsKept(query) ? SHORT_STRETCH : STRETCH);
      List<ContactSummary> asked = new ArrayList<>();
      List<ContactSummary> found =
          database.read(
              handle -> {
                ContactSearch search = new ContactSearch(handle, database.dialect(), query);
                List<ContactSummary> stretch = search.stretch(from, wanted, rows);
                stretch.stream().filter(search::isAskedFor).forEach(asked::add);
                return stretch;
              });
      asked.forEach(consumer);
      left -= wanted;
      if (found.size() < wanted) {
        return;
      }
      after = ContactSearch.cursor(found.get(found.size() - 1));
    }
  }
}
