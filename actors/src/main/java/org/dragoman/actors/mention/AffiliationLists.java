package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.AffiliationGrammar.Form;

/** Finds the states and organisations that are told one after another. */
final class AffiliationLists {

  private static final Set<String> LIST_WORDS =
      Set.of(",", "and", "&", "-", "–", "/", "plus", "or");

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;

  AffiliationLists(ActorLexicon lexicon, ActorSentence sentence, AffiliationGrammar affiliations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.affiliations = affiliations;
  }

  /** "Cuban-American": Americans of Cuban descent, who speak for neither state. */
  private Optional<ToldAffiliation> citizensOfDescent(int from) {
    Optional<ToldAffiliation> first = affiliations.at(from);
    if (first.isEmpty() || first.get().form() != Form.ADJECTIVE) {
      return Optional.empty();
    }
    int hyphen = first.get().end();
    boolean isAmerican =
        sentence.is(hyphen + 1, "american") || sentence.is(hyphen + 1, "americans");
    return sentence.isHyphen(hyphen) && isAmerican
        ? Optional.of(
            new ToldAffiliation(Affiliation.partOf("USA"), Form.ADJECTIVE, from, hyphen + 2, false))
        : Optional.empty();
  }

  /**
   * A list such as "Türkiye, Qatar and Jordan" or "U.S.-Japanese"; of one where there is no list.
   */
  List<ToldAffiliation> at(int from) {
    List<ToldAffiliation> list = new ArrayList<>();
    Optional<ToldAffiliation> citizens = citizensOfDescent(from);
    if (citizens.isPresent()) {
      return List.of(citizens.get());
    }
    Optional<ToldAffiliation> next = affiliations.at(from);
    while (next.isPresent()) {
      list.add(next.get());
      int after = next.get().end();
      int skipped = pastPossessive(after);
      int start = skipped;
      while (skipped < start + 2 && LIST_WORDS.contains(sentence.lower(skipped))) {
        skipped++;
      }
      boolean isNextPhrase = list.size() > 1 && isOverAnd(list) && skipped == start + 2;
      if (skipped == start || isNextPhrase) {
        break;
      }
      if (sentence.is(skipped, "the")) {
        skipped++;
      }
      boolean isSecondAnd = list.size() > 1 && isOverAnd(list) && sentence.is(start, "and");
      next =
          affiliations
              .at(skipped)
              .filter(told -> !hasOfficeOfItsOwn(list, told))
              .filter(told -> !isSecondAnd || told.affiliation().organization() == null);
    }
    return asCamp(list);
  }

  /** "Chad's and Sudan's ministers": behind the first "'s" where another owner stands behind it. */
  private int pastPossessive(int end) {
    boolean isList =
        sentence.isPossessiveEnding(end)
            && (sentence.is(end + 1, "and") || sentence.is(end + 1, ","))
            && affiliations
                .at(end + 2)
                .filter(next -> sentence.isPossessiveEnding(next.end()))
                .isPresent();
    return isList ? end + 1 : end;
  }

  /** "the Kyrgyz side", "the Turkish and Iraqi sides": those who speak for the states. */
  private List<ToldAffiliation> asCamp(List<ToldAffiliation> list) {
    if (list.isEmpty()) {
      return list;
    }
    int noun = list.get(list.size() - 1).end();
    int before = list.get(0).first() - 1;
    boolean isCamp =
        lexicon.words().has("camp", sentence.lower(noun))
            && sentence.is(before, "the")
            && !sentence.is(before - 1, "on")
            && !sentence.is(noun + 1, "of")
            && list.stream().allMatch(told -> told.form() == Form.ADJECTIVE);
    if (!isCamp) {
      return list;
    }
    List<ToldAffiliation> camp = new ArrayList<>();
    for (ToldAffiliation told : list) {
      int end = told.end() == noun ? noun + 1 : told.end();
      camp.add(
          new ToldAffiliation(
              told.affiliation(), Form.METONYM, told.first(), end, told.isAmbiguous()));
    }
    return camp;
  }

  /** "a visit to A and B, and the C summit": the list ends with its "and". */
  private boolean isOverAnd(List<ToldAffiliation> list) {
    int last = list.get(list.size() - 1).first();
    return sentence.is(last - 1, "and") || sentence.is(last - 2, "and");
  }

  /** "the ministers of A and B and the NATO Secretary General": NATO is not of the list. */
  private boolean hasOfficeOfItsOwn(List<ToldAffiliation> list, ToldAffiliation told) {
    int first = list.get(0).first();
    boolean areOwnersBehind = sentence.is(first - 1, "of") || sentence.is(first - 2, "of");
    return areOwnersBehind
        && list.get(0).isName()
        && lexicon.offices().longestMention(sentence.words(), told.end()).isPresent();
  }
}
