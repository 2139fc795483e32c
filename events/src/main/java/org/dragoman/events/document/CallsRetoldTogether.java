package org.dragoman.events.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.events.words.WordLists;

/**
 * "held calls with A and B … In the calls he discussed with A and B": what was said in each of
 * several contacts told before, and none more.
 */
final class CallsRetoldTogether {

  private static final Set<String> SERIES = WordLists.bundled("channels.tsv").of("series");

  private static final Set<String> OF_THOSE = Set.of("the", "these", "those", "both", "all");

  private CallsRetoldTogether() {}

  /** The contacts that a mention tells again together; none where it tells one occasion. */
  static List<Contact> find(List<Contact> contacts, ContactMention mention) {
    if (mention.affiliations().size() < 3 || !isOfSeveral(mention)) {
      return List.of();
    }
    List<Contact> parts =
        contacts.stream()
            .filter(contact -> contact.affiliations().size() >= 2)
            .filter(contact -> mention.affiliations().containsAll(contact.affiliations()))
            .filter(contact -> contact.affiliations().size() < mention.affiliations().size())
            .toList();
    Set<String> all = new LinkedHashSet<>();
    parts.forEach(contact -> all.addAll(contact.affiliations()));
    return parts.size() > 1 && all.equals(mention.affiliations()) ? parts : List.of();
  }

  /** "In the calls", "during both meetings", "in three separate calls". */
  private static boolean isOfSeveral(ContactMention mention) {
    return mention.scene().words().tokens().stream()
        .filter(word -> word.tag().equals("NNS") && SERIES.contains(word.lemma()))
        .flatMap(word -> mention.scene().clauses().dependents(word).stream())
        .anyMatch(word -> OF_THOSE.contains(word.lemma()) || word.tag().equals("CD"));
  }
}
