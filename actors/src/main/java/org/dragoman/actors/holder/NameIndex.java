package org.dragoman.actors.holder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of office-holders by their names, each in the order of the lists. */
final class NameIndex {

  private final Map<String, List<Term>> byFullName = new HashMap<>();
  private final Map<String, List<Term>> byLooseName = new HashMap<>();
  private final Map<String, List<Term>> bySurname = new HashMap<>();

  private NameIndex() {}

  static NameIndex of(List<Term> terms) {
    NameIndex index = new NameIndex();
    terms.forEach(index::add);
    return index;
  }

  /** Those with this {@linkplain PersonName#key key} or short key as their full name. */
  List<Term> byFullName(String key) {
    return byFullName.getOrDefault(key, List.of());
  }

  /** Those whose full name is this one but for spellings that news mixes up. */
  List<Term> byLooseName(String key) {
    return byLooseName.getOrDefault(PersonName.loose(key), List.of());
  }

  /** Those with this surname. */
  List<Term> bySurname(String key) {
    return bySurname.getOrDefault(key, List.of());
  }

  /** Whether any look-up by this key finds somebody. */
  boolean hasName(String key) {
    String shortKey = PersonName.shortKey(key);
    return byFullName.containsKey(key)
        || bySurname.containsKey(key)
        || byLooseName.containsKey(PersonName.loose(key))
        || (shortKey != null && byFullName.containsKey(shortKey));
  }

  private void add(Term term) {
    Set<String> full = new LinkedHashSet<>();
    Set<String> surnames = new LinkedHashSet<>();
    addKeys(term.person(), term, full, surnames);
    term.names().forEach(name -> addKeys(name, term, full, surnames));
    full.forEach(key -> put(byFullName, key, term));
    full.stream().map(PersonName::loose).distinct().forEach(key -> put(byLooseName, key, term));
    surnames.forEach(key -> put(bySurname, key, term));
  }

  private static void put(Map<String, List<Term>> index, String key, Term term) {
    index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(term);
  }

  private static void addKeys(String name, Term term, Set<String> full, Set<String> surnames) {
    String key = PersonName.key(name);
    String surname = PersonName.surname(key, term.state());
    surnames.add(surname);
    surnames.add(PersonName.bare(surname));
    if (key.indexOf(' ') > 0) {
      full.add(key);
      String shortKey = PersonName.shortKey(key);
      if (shortKey != null) {
        full.add(shortKey);
      }
    }
  }
}
