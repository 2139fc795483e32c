package org.dragoman.events.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Channel;
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

  /**
   * "A's Calls with European Leaders … A spoke individually with B, C and D": the headline is of
   * each of them, and of no other.
   *
   * @param contacts the contacts of a document; the one of the headline is taken away
   */
  static void tellOneByOne(List<Contact> contacts) {
    for (Contact headline : List.copyOf(contacts)) {
      ContactMention first = headline.mentions().get(0);
      boolean isOfUnnamed =
          headline.affiliations().size() == 1
              && first.scene().isTitle()
              && first.match().trigger().tag().equals("NNS")
              && SERIES.contains(first.match().trigger().lemma());
      List<Contact> each = isOfUnnamed ? spokenTo(headline, contacts) : List.of();
      if (each.size() > 1) {
        each.forEach(contact -> contact.add(first));
        contacts.remove(headline);
      }
    }
  }

  /** The contacts of the headline's own person, of which the text does not tell the way. */
  private static List<Contact> spokenTo(Contact headline, List<Contact> contacts) {
    Party caller = headline.parties().get(0);
    return contacts.stream()
        .filter(contact -> !contact.equals(headline))
        .filter(contact -> contact.channel() == Channel.UNSPECIFIED)
        .filter(contact -> contact.parties().stream().anyMatch(caller::isSame))
        .toList();
  }

  /** "In the calls", "during both meetings", "in three separate calls". */
  private static boolean isOfSeveral(ContactMention mention) {
    return mention.scene().words().tokens().stream()
        .filter(word -> word.tag().equals("NNS") && SERIES.contains(word.lemma()))
        .flatMap(word -> mention.scene().clauses().dependents(word).stream())
        .anyMatch(word -> OF_THOSE.contains(word.lemma()) || word.tag().equals("CD"));
  }
}
