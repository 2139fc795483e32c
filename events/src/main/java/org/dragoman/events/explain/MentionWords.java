package org.dragoman.events.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.jspecify.annotations.Nullable;

/** What the reader takes words of a text to name. */
final class MentionWords {

  private MentionWords() {}

  static String of(Mention mention, String content) {
    return '"' + mention.span().of(content) + "\": " + String.join(", ", parts(mention));
  }

  /** Kind, name, office, state, and what else matters, as far as they are told. */
  static List<String> parts(Mention mention) {
    List<String> parts = new ArrayList<>();
    parts.add(mention.kind().name().toLowerCase(Locale.ROOT));
    add(parts, "name ", mention.name());
    add(parts, "office ", mention.office());
    add(parts, "body ", mention.body());
    Affiliation affiliation = mention.affiliation();
    parts.add(affiliation == null ? "no state told" : "of " + side(affiliation));
    if (mention.isCounterpart()) {
      parts.add("office of the other party");
    }
    if (mention.isPlural()) {
      parts.add("several");
    }
    if (mention.isDefinite()) {
      parts.add("named before");
    }
    return parts;
  }

  private static String side(Affiliation affiliation) {
    String country = affiliation.country();
    String side = country != null ? country : String.valueOf(affiliation.organization());
    return affiliation.isSubnational() ? side + " (a part of it)" : side;
  }

  /** Adds what is told, behind its label. */
  static void add(List<String> parts, String label, @Nullable String value) {
    if (value != null) {
      parts.add(label + value);
    }
  }
}
