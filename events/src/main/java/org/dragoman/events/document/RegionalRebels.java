package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/**
 * "The rebels" of a report that names the region they fight in: those of Darfur, where the list of
 * organisations has Darfur rebels.
 */
final class RegionalRebels {

  private static final String REBELS = " rebels";
  private static final Set<String> WORDS = WordLists.bundled("parties.tsv").of("rebel");
  private static final Set<String> PEOPLE = WordLists.bundled("parties.tsv").of("rebel-people");

  /** The rebels of each region, in the order of the list of organisations. */
  private final List<Organization> known;

  RegionalRebels(Organizations organizations) {
    known =
        organizations.listOrganizations().stream()
            .filter(organization -> organization.name().endsWith(REBELS))
            .toList();
  }

  /** Those of the region that a document names; empty where it names none. */
  Optional<Affiliation> find(String content) {
    return known.stream()
        .filter(organization -> content.contains(region(organization)))
        .findFirst()
        .map(found -> Affiliation.organization(found.name()));
  }

  private static String region(Organization organization) {
    return organization.name().substring(0, organization.name().length() - REBELS.length());
  }

  /** The mentions of a sentence and its unnamed rebels, in the order of the text. */
  static List<Mention> add(Sentence sentence, List<Mention> mentions, Affiliation rebels) {
    List<Mention> all = new ArrayList<>(mentions);
    for (Token token : sentence.tokens()) {
      int last = lastOf(sentence, token);
      boolean isFree =
          all.stream().noneMatch(m -> m.first() <= last && token.index() <= m.last() && isParty(m));
      if (last >= 0 && isFree) {
        all.removeIf(m -> m.first() >= token.index() && m.last() <= last);
        Span span = token.span().cover(sentence.token(last).span());
        all.add(Mention.ofParty(token.index(), last, span, rebels, true));
      }
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  private static boolean isParty(Mention mention) {
    return mention.affiliation() != null && mention.affiliation().organization() != null;
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN");
  }

  /** Where "rebels", "rebel leaders" ends; -1 where the word is none. */
  private static int lastOf(Sentence sentence, Token token) {
    if (!WORDS.contains(token.lemma()) || !(isNoun(token) || token.tag().equals("JJ"))) {
      return -1;
    }
    if (token.tag().endsWith("S")) {
      return token.index();
    }
    int next = token.index() + 1;
    boolean isFollowed =
        next < sentence.size()
            && PEOPLE.contains(sentence.token(next).lemma())
            && sentence.token(next).tag().endsWith("S");
    return isFollowed ? next : -1;
  }
}
