package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.events.frame.Frame;

/**
 * "Readout of A's meeting with Quad and Ukrainian counterparts", above a text that names them all:
 * the headline tells in short what the text tells, and no contact more.
 */
final class HeadlineGroups {

  private HeadlineGroups() {}

  /** The contacts without those of a headline's unnamed groups that the text tells by name. */
  static List<Contact> leftOut(List<Contact> contacts) {
    return contacts.stream().filter(contact -> !isToldInText(contact, contacts)).toList();
  }

  private static boolean isToldInText(Contact headline, List<Contact> contacts) {
    boolean isHeadline =
        headline.mentions().stream()
            .allMatch(
                mention ->
                    mention.scene().isTitle() && !mention.match().frame().is(Frame.Trait.JOURNEY));
    List<Party> named = headline.parties().stream().filter(party -> party.name() != null).toList();
    if (!isHeadline || named.size() != 1 || headline.affiliations().size() < 3) {
      return false;
    }
    Party first = named.get(0);
    Set<String> told =
        contacts.stream()
            .filter(contact -> contact.mentions().stream().anyMatch(m -> !m.scene().isTitle()))
            .filter(contact -> contact.parties().stream().anyMatch(first::isSame))
            .flatMap(contact -> contact.affiliations().stream())
            .collect(Collectors.toSet());
    return !told.isEmpty()
        && headline.parties().stream()
            .filter(party -> party.affiliation().country() != null)
            .allMatch(party -> told.contains(party.affiliation().key()));
  }
}
