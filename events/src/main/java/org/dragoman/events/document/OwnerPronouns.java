package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * "His", "her", "my" and "their" before a noun mean a party too: "his visit to Oslo" may be all
 * that a sentence says of the traveller.
 */
final class OwnerPronouns {

  private static final Set<String> SINGULAR = Set.of("his", "her", "my");
  private static final Set<String> PLURAL = Set.of("their");

  private OwnerPronouns() {}

  /** The mentions of a sentence and its owning pronouns outside them, in the order of the text. */
  static List<Mention> add(Sentence sentence, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    for (Token token : sentence.tokens()) {
      boolean isPlural = PLURAL.contains(token.lemma());
      boolean isOwner =
          token.tag().equals("PRP$") && (isPlural || SINGULAR.contains(token.lemma()));
      boolean isInside =
          mentions.stream().anyMatch(m -> m.first() <= token.index() && token.index() <= m.last());
      if (isOwner && !isInside) {
        all.add(pronoun(token, isPlural));
      }
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  private static Mention pronoun(Token token, boolean isPlural) {
    return new Mention(
        Mention.Kind.ANAPHOR,
        token.index(),
        token.index(),
        token.index(),
        token.span(),
        null,
        null,
        null,
        null,
        null,
        isPlural,
        true,
        false,
        false);
  }
}
