package org.dragoman.events.explain;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.action.ActionParty;

/** What the reader takes a party of an action to be. */
final class PartyWords {

  private PartyWords() {}

  static String of(ActionParty party, String content) {
    return '"' + party.span().of(content) + "\": " + String.join(", ", parts(party));
  }

  /** State, organisation, sector and office, as far as they are known. */
  static List<String> parts(ActionParty party) {
    List<String> parts = new ArrayList<>();
    MentionWords.add(parts, "of ", party.country());
    MentionWords.add(parts, "organisation ", party.organization());
    MentionWords.add(parts, "sector ", party.sector());
    MentionWords.add(parts, "office ", party.office());
    if (parts.isEmpty()) {
      parts.add("nothing known of it");
    }
    return parts;
  }
}
