package org.dragoman.actors.mention;

import java.util.List;
import java.util.Optional;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.actors.office.OfficeMention;
import org.dragoman.actors.organization.OrganizationKind;
import org.dragoman.codebook.Level;

/** The states and organisations that an office is told to be of, in and after its title. */
final class OfficeOwners {

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;
  private final AffiliationLists lists;

  OfficeOwners(ActorLexicon lexicon, ActorSentence sentence, AffiliationGrammar affiliations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.affiliations = affiliations;
    this.lists = new AffiliationLists(lexicon, sentence, affiliations);
  }

  /** "President of the European Commission", a title of its own, tells the body at its end. */
  List<ToldAffiliation> insideTitle(int from, int end) {
    for (int i = from + 2; i < end; i++) {
      int at = i;
      boolean isOwner = sentence.is(i - 1, "of") || sentence.is(i - 2, "of");
      Optional<ToldAffiliation> owner =
          isOwner
              ? affiliations.at(i).filter(told -> told.first() == at && told.end() == end)
              : Optional.empty();
      if (owner.filter(told -> told.affiliation().organization() != null).isPresent()) {
        return List.of(owner.get());
      }
    }
    return List.of();
  }

  /** "President of Yemen" is Yemen's; an "ambassador to Yemen" is not. */
  boolean isLink(int link) {
    return sentence.is(link, "of") || sentence.is(link, "from");
  }

  /** Those told behind a preposition; none where they belong to what follows them. */
  List<ToldAffiliation> after(int link, int start) {
    if (sentence.is(link, "at")
        || sentence.is(link, "in")
        || sentence.is(link, "on")
        || sentence.is(link, "with")) {
      return List.of();
    }
    List<ToldAffiliation> list = lists.at(start);
    if (list.isEmpty()) {
      return list;
    }
    ToldAffiliation last = list.get(list.size() - 1);
    boolean isOwner = sentence.isPossessiveEnding(last.end());
    if (isOwner && list.size() > 1) {
      // "the Ministry of Foreign Affairs of Peru and UNHCR's regional office"
      return list.subList(0, list.size() - 1);
    }
    boolean isAdjective =
        last.form() == AffiliationGrammar.Form.ADJECTIVE && sentence.isCapitalised(last.end());
    return isOwner || isAdjective || isInstitution(link, last.end()) ? List.of() : list;
  }

  /** Where "Tunisia's ruling Ennahda movement" ends; {@code start} where there is no such thing. */
  int rulingPartyEnd(int start) {
    Optional<ToldAffiliation> state = affiliations.at(start);
    int at = state.map(ToldAffiliation::end).orElse(start);
    at = sentence.pastPossessiveEnding(at);
    boolean isRuling = sentence.is(at, "ruling") || sentence.is(at, "governing");
    if (state.isEmpty() || !isRuling) {
      return start;
    }
    at++;
    while (sentence.isCapitalised(at) || sentence.form(at).equals("-")) {
      if (lexicon.words().has("party", sentence.lower(at))) {
        return at + 1;
      }
      at++;
    }
    return lexicon.words().has("party", sentence.lower(at)) ? at + 1 : start;
  }

  /** Where the owners end, with the government behind an adjective: "of the Afghan government". */
  int pastGovernment(List<ToldAffiliation> owners) {
    ToldAffiliation last = owners.get(owners.size() - 1);
    boolean mayGovern =
        last.form() == AffiliationGrammar.Form.ADJECTIVE || sentence.is(last.end(), "governments");
    return mayGovern
        ? lexicon
            .offices()
            .longestMention(sentence.words(), last.end())
            .filter(match -> match.value().office().kind() == OfficeKind.BODY)
            .filter(match -> match.value().office().name().equals("government"))
            .map(match -> last.end() + match.length())
            .orElse(last.end())
        : last.end();
  }

  /** "of the United States Southern Command": the state is part of an institution's name. */
  private boolean isInstitution(int link, int from) {
    return (sentence.is(link, "of") || sentence.is(link, "for"))
        && affiliations.goesOnAsInstitution(from);
  }

  /**
   * "talks with officials", "met counterparts in Peru": Peru's, where no other state is told;
   * counterparts "in Lima and Quito" as well. None where it is another's.
   */
  List<ToldAffiliation> seatOf(OfficeMention office, int link) {
    boolean areCounterparts = office.name().equals("counterpart");
    boolean isOpen =
        office.plural()
            && sentence.is(link, "in")
            && (office.name().equals("official") || areCounterparts)
            && (link < 2 || affiliations.at(link - 2).isEmpty());
    List<ToldAffiliation> seats = isOpen ? lists.at(link + 1) : List.of();
    boolean areSeats =
        seats.stream()
            .allMatch(
                told ->
                    told.affiliation().country() != null
                        && (told.form() == AffiliationGrammar.Form.NAME
                            || (areCounterparts
                                && told.form() == AffiliationGrammar.Form.CAPITAL)));
    return areSeats ? seats : List.of();
  }

  /** "Coordinator for Gaza": a place that is no state. */
  int groundEnd(OfficeMention office, int link, int start) {
    boolean isFor =
        sentence.is(link, "for")
            && isBeneficiaryLink(office, link)
            && affiliations.at(start).isEmpty();
    return isFor
        ? lexicon
            .places()
            .longestMatch(sentence.words(), start)
            .map(match -> start + match.length())
            .orElse(start)
        : start;
  }

  /**
   * "Special Envoy for Yemen" is an office of its own state; "President of Yemen" is one of Yemen.
   */
  boolean isBeneficiaryLink(OfficeMention office, int link) {
    if (sentence.is(link, "of")
        || sentence.is(link, "from")
        || sentence.is(link, "at")
        || sentence.is(link, "in")
        || (office.plural() && office.name().endsWith("leader"))) {
      return false;
    }
    return office.level() == Level.ENVOY
        || office.level() == Level.OFFICIAL
        || office.office().kind() == OfficeKind.GENERIC;
  }

  /** "Secretary General of the Liberal Party of Japan": a party is part of the office. */
  boolean isParty(List<ToldAffiliation> owners) {
    String organization = owners.get(0).affiliation().organization();
    return owners.size() == 1
        && organization != null
        && lexicon
            .organizations()
            .findOrganization(organization)
            .filter(party -> party.kind() == OrganizationKind.PARTY_POLITICAL)
            .filter(party -> party.governsSince() == null && party.home() != null)
            .isPresent();
  }
}
