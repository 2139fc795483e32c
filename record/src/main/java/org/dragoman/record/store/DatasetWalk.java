package org.dragoman.record.store;

import java.util.List;
import java.util.function.Consumer;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DatasetQuery;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of other event data that are asked for, some hundreds at a time. */
final class DatasetWalk {

  private static final int AT_ONCE = 500;

  private final Database database;
  private final DatasetQuery query;

  DatasetWalk(Database database, DatasetQuery query) {
    this.database = database;
    this.query = query;
  }

  void forEach(Consumer<DatasetMatch> consumer) {
    DatasetMatches.@Nullable Hit last = null;
    int left = query.limit() == 0 ? Integer.MAX_VALUE : query.limit();
    while (left > 0) {
      DatasetMatches.@Nullable Hit after = last;
      int wanted = query.isMissing() ? AT_ONCE : Math.min(AT_ONCE, left);
      List<DatasetMatches.Hit> hits =
          database.read(handle -> new DatasetMatches(handle).ids(query, after, wanted));
      if (hits.isEmpty()) {
        return;
      }
      List<DatasetMatch> matches =
          database.read(handle -> new DatasetMatches(handle).matches(hits)).stream()
              .filter(match -> !query.isMissing() || match.contactId() == null)
              .limit(left)
              .toList();
      matches.forEach(consumer);
      left -= matches.size();
      last = hits.get(hits.size() - 1);
    }
  }
}
