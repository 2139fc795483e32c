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
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * "The rebels" of a report that names the region they fight in: those of Darfur, where the list of
 * organisations has Darfur rebels.
 */
final class RegionalRebels {

  private static final String REBELS = " rebels";
  private static final Set<String> WORDS = Set.of("rebel", "insurgent", "guerrilla");
  private static final Set<String> PEOPLE =
      Set.of("leader", "group", "movement", "faction", "negotiator", "delegate", "representative");

  private final @Nullable Affiliation rebels;

  private RegionalRebels(@Nullable Affiliation rebels) {
    this.rebels = rebels;
  }

  /** Those of the region that the document names; nobody where it names none. */
  static RegionalRebels of(Document document, Organizations organizations) {
    Optional<Organization> known =
        organizations.listOrganizations().stream()
            .filter(organization -> organization.name().endsWith(REBELS))
            .filter(organization -> document.content().contains(region(organization)))
            .findFirst();
    return new RegionalRebels(
        known.map(found -> Affiliation.organization(found.name())).orElse(null));
  }

  private static String region(Organization organization) {
    return organization.name().substring(0, organization.name().length() - REBELS.length());
  }

  /** The mentions of a sentence and its unnamed rebels, in the order of the text. */
  List<Mention> add(Sentence sentence, List<Mention> mentions) {
    Affiliation known = rebels;
    if (known == null) {
      return mentions;
    }
    List<Mention> all = new ArrayList<>(mentions);
    for (Token token : sentence.tokens()) {
      int last = lastOf(sentence, token);
      boolean isFree =
          all.stream().noneMatch(m -> m.first() <= last && token.index() <= m.last() && isParty(m));
      if (last >= 0 && isFree) {
        all.removeIf(m -> m.first() >= token.index() && m.last() <= last);
        all.add(rebels(sentence, token.index(), last, known));
      }
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  private static boolean isParty(Mention mention) {
    return mention.affiliation() != null && mention.affiliation().organization() != null;
  }

  /** Where "rebels", "rebel leaders" ends; -1 where the word is none. */
  private static int lastOf(Sentence sentence, Token token) {
    if (!WORDS.contains(token.lemma()) || !token.tag().startsWith("NN")) {
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

  private static Mention rebels(Sentence sentence, int first, int last, Affiliation affiliation) {
    return new Mention(
        Mention.Kind.PARTY,
        first,
        last,
        last,
        sentence.token(first).span().cover(sentence.token(last).span()),
        null,
        null,
        null,
        affiliation,
        null,
        true,
        false,
        false,
        false);
  }
}
