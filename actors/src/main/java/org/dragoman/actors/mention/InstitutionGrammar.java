package org.dragoman.actors.mention;

import java.util.List;
import java.util.Optional;

/** The institution that somebody holds an office of: "the Ministry of Defence of Kenya". */
final class InstitutionGrammar {

  /** The most words of an institution behind its owner. */
  private static final int LONGEST_OWNED = 5;

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;

  InstitutionGrammar(
      ActorLexicon lexicon, ActorSentence sentence, AffiliationGrammar affiliations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.affiliations = affiliations;
  }

  /**
   * Where the institution that begins at a token ends, the state that owns it left out; {@code
   * start} or less where there is none.
   */
  int end(int start) {
    return beforeOwner(start, endWithOwner(start));
  }

  /**
   * Where a capitalised phrase that ends in a word for an institution ends; {@code from} where
   * there is none.
   */
  private int endWithOwner(int from) {
    int end = from;
    int at = from;
    int unnamed = 0;
    boolean isBehind = false;
    while (at < sentence.size() && at < from + 14) {
      String word = sentence.lower(at);
      boolean isSmall =
          word.equals("of")
              || word.equals("and")
              || word.equals("the")
              || word.equals(",")
              || word.equals("for")
              || word.equals("in")
              || sentence.isPossessiveEnding(at);
      boolean isNamed =
          lexicon.words().has("institution", word)
              || (sentence.isAcronym(at) && at == from && !sentence.isTitleCase());
      unnamed += isSmall ? 0 : 1;
      isBehind &= !isSmall;
      if (isBehind && unnamed > 1 && !isNamed) {
        // "for Israeli and Palestinian Affairs Hady Amr": a name
        break;
      }
      if (isNamed && sentence.isCapitalised(at)) {
        end = at + 1;
        unnamed = 0;
        isBehind = true;
      } else if (!isSmall
          && (!sentence.isCapitalised(at) || unnamed > 4 || lexicon.words().has("date", word))) {
        break;
      }
      at++;
    }
    return end;
  }

  /**
   * One word that makes an institution of what stands before it: "for Afghanistan Reconciliation".
   */
  boolean isWord(int index) {
    return sentence.isCapitalised(index)
        && lexicon.words().has("institution", sentence.lower(index));
  }

  /**
   * Where what a state or body owns ends, from behind its "'s": "new Ebola mission"; {@code from}
   * where that is no institution.
   */
  int ownedEnd(int from) {
    int end = from;
    for (int at = from; at < from + LONGEST_OWNED && isWordOfName(at); at++) {
      if (lexicon.words().has("institution", sentence.lower(at))) {
        end = at + 1;
      }
    }
    return end;
  }

  /**
   * Where "land forces" or "troops" ends behind whose they are; {@code from} where there are none.
   */
  int forcesEnd(int from) {
    for (int at = from; at < from + 3 && isWordOfName(at); at++) {
      if (lexicon.words().has("forces", sentence.lower(at))) {
        return at + 1;
      }
    }
    return from;
  }

  private boolean isWordOfName(int index) {
    String tag = sentence.tag(index);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("VBG");
  }

  /** "the Cabinet of Ministers of the Kyrgyz Republic" ends before its state. */
  int beforeOwner(int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      int name = sentence.pastArticle(i + 1);
      boolean isOwner =
          sentence.is(i, "of")
              && affiliations
                  .at(name)
                  .filter(told -> told.isName() && told.end() >= end)
                  .isPresent();
      if (isOwner) {
        return i;
      }
    }
    return end;
  }

  /** "the Communist Party of Vietnam's Central Commission" belongs to Vietnam. */
  List<ToldAffiliation> ownerInside(int start, int end) {
    for (int i = start; i < end; i++) {
      Optional<ToldAffiliation> told = affiliations.at(i);
      if (told.isPresent() && told.get().end() <= end) {
        return List.of(told.get());
      }
    }
    return List.of();
  }

  /** "of the Organization for Trade and Growth (OTG)": the brackets tell which one it is. */
  Optional<ToldAffiliation> abbreviated(int end) {
    if (!sentence.is(end, "(") || !sentence.is(end + 2, ")")) {
      return Optional.empty();
    }
    return affiliations.at(end + 1);
  }

  /** Adds the institution's name without the state or party that owns it. */
  void append(OfficeName name, int link, int start, int end) {
    int first = start;
    for (int i = start; i < end; i++) {
      if (sentence.isPossessiveEnding(i)) {
        first = lexicon.words().has("institution", sentence.lower(i + 1)) ? start : i + 1;
      }
    }
    Optional<ToldAffiliation> owner = affiliations.at(start);
    if (first == start && owner.isPresent() && owner.get().end() < end) {
      boolean isAdjective = owner.get().form() == AffiliationGrammar.Form.ADJECTIVE;
      first = isAdjective && sentence.is(link, "of") ? owner.get().end() : start;
    }
    name.append(link, link + 1);
    boolean isDefinite = sentence.is(start - 1, "the") || first > start;
    if (isDefinite) {
      name.append("the");
    }
    name.append(first, end);
  }
}
