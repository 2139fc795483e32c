package org.dragoman.record.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.jspecify.annotations.Nullable;

/** The words of an office that is asked for: all of them stand in the office of one party. */
final class OfficeWords {

  private final List<String> words;
  private final Map<String, String> patterns = new LinkedHashMap<>();
  private final Map<String, Boolean> offices = new HashMap<>();

  /** The words of an office; null where none is asked for. */
  OfficeWords(@Nullable String office) {
    this.words = office == null ? List.of() : DocumentRows.words(office);
    for (int i = 0; i < words.size(); i++) {
      patterns.put("office" + i, "%" + words.get(i) + "%");
    }
  }

  /** Whether no office is asked for. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** What the conditions bind, by name. */
  Map<String, String> patterns() {
    return patterns;
  }

  /** The condition that a column has the words. */
  String stand(String column) {
    return patterns.keySet().stream()
        .map(name -> column + " LIKE :" + name)
        .collect(Collectors.joining(" AND "));
  }

  /**
   * The condition that a column is one of the offices of the record that have the words. The
   * offices are found along their index, each by a step from the one before.
   */
  String listed(String column) {
    return column
        + " IN (WITH RECURSIVE known(office) AS (SELECT min(office) FROM contact_party UNION ALL"
        + " SELECT (SELECT min(n.office) FROM contact_party n WHERE n.office > known.office) FROM"
        + " known WHERE known.office IS NOT NULL) SELECT known.office FROM known WHERE "
        + stand("known.office")
        + ")";
  }

  /** Whether a party of the contact has such an office. */
  boolean areMet(ContactSummary contact) {
    if (words.isEmpty()) {
      return true;
    }
    for (ContactParty party : contact.parties()) {
      if (offices.computeIfAbsent(String.valueOf(party.office()), this::hasAll)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAll(String office) {
    String lower = office.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }
}
