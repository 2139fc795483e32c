package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.office.Office;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.actors.office.OfficeMention;
import org.dragoman.actors.organization.OrganizationKind;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/** Finds offices with what they are offices of: "Minister of Foreign Affairs of Türkiye". */
final class OfficeGrammar {

  private static final Set<String> LINKS =
      Set.of("of", "for", "on", "to", "at", "in", "from", "with");

  private static final Set<String> PORTFOLIO_HOLDERS =
      Set.of("minister", "secretary", "director general", "commissioner");

  /**
   * An office told by the tokens {@code first} to {@code end}, the latter excluded.
   *
   * @param name the normal form
   * @param kind an office, a word for many, a body
   * @param affiliations what it is an office of, as far as it is told after it
   */
  record Told(
      String name,
      OfficeKind kind,
      @Nullable Level level,
      boolean isPlural,
      List<String> states,
      List<AffiliationGrammar.Told> affiliations,
      int first,
      int end) {}

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;

  OfficeGrammar(ActorLexicon lexicon, ActorSentence sentence, AffiliationGrammar affiliations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.affiliations = affiliations;
  }

  /**
   * The office that begins at token {@code from}.
   *
   * @param mayBeTwo whether two offices joined by "and" may be those of one person
   */
  Optional<Told> at(int from, boolean mayBeTwo) {
    return single(from).map(one -> withSecond(one, mayBeTwo));
  }

  /** The office with the second one that "and" joins to it; itself where there is none. */
  private Told withSecond(Told first, boolean mayBeTwo) {
    if (first.isPlural() || !first.affiliations().isEmpty()) {
      return first;
    }
    if (!sentence.is(first.end(), "and") && !sentence.is(first.end(), "&")) {
      return first;
    }
    int next = first.end() + 1;
    if (sentence.is(next, "the")) {
      return first;
    }
    Optional<Told> second = single(next);
    if (second.isEmpty() || second.get().isPlural() || second.get().kind() != OfficeKind.OFFICE) {
      return first;
    }
    boolean isOfOne = mayBeTwo || !second.get().affiliations().isEmpty();
    if (isOfOne && saysLess(first)) {
      return beginningAt(second.get(), first.first());
    }
    boolean areHeldTogether =
        first.kind() == OfficeKind.OFFICE
            && second.get().level() != Level.HEAD_OF_STATE
            && !areTwoHeads(first, second.get());
    return isOfOne && areHeldTogether ? joined(first, second.get()) : first;
  }

  /** "The Vice President and Prime Minister A spoke": two, where no state holds both offices. */
  private boolean areTwoHeads(Told first, Told second) {
    return sentence.is(first.first() - 1, "the")
        && second.affiliations().isEmpty()
        && isHead(first.level())
        && isHead(second.level());
  }

  /** "Assistant to the President and Homeland Security Advisor" holds the latter office. */
  private static boolean saysLess(Told office) {
    return office.name().endsWith("assistant to the president")
        || office.name().endsWith(" member")
        || office.name().startsWith("member of ");
  }

  private static Told beginningAt(Told office, int first) {
    return new Told(
        office.name(),
        office.kind(),
        office.level(),
        office.isPlural(),
        office.states(),
        office.affiliations(),
        first,
        office.end());
  }

  /** An office by its normal form, told by other words. */
  Told named(String name, int from, int end) {
    Optional<Office> office = lexicon.offices().findOffice(name);
    return new Told(
        name,
        OfficeKind.OFFICE,
        office.map(Office::level).orElse(null),
        false,
        office.map(Office::states).orElse(List.of()),
        List.of(),
        from,
        end);
  }

  private static Told joined(Told first, Told second) {
    List<String> states = new ArrayList<>(first.states());
    states.addAll(second.states());
    Level level = higher(first.level(), second.level());
    return new Told(
        first.name() + " and " + second.name(),
        first.kind(),
        level,
        false,
        states,
        second.affiliations(),
        first.first(),
        second.end());
  }

  private static @Nullable Level higher(@Nullable Level a, @Nullable Level b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }

  private Optional<Told> single(int from) {
    Optional<Match<OfficeMention>> match = lexicon.offices().longestMention(sentence.words(), from);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    OfficeMention office = match.get().value();
    int end = pastAbbreviation(from + match.get().length());
    if (isAdjective(end)) {
      return Optional.empty();
    }
    return isHosting(from, end) ? Optional.empty() : Optional.of(withComplement(office, from, end));
  }

  /** "a first official visit", "an official 3-day visit": no official. */
  private boolean isAdjective(int end) {
    return sentence.tag(end - 1).startsWith("JJ")
        && (sentence.tag(end).startsWith("NN") || sentence.tag(end).equals("CD"))
        && !sentence.isCapitalised(end);
  }

  /** "will host President Petro": a verb, and no office. */
  private boolean isHosting(int from, int end) {
    boolean isHost = sentence.is(from, "host") || sentence.is(from, "hosts");
    return isHost
        && (sentence.tag(from).startsWith("VB")
            || sentence.isCapitalised(end)
            || lexicon.offices().longestMention(sentence.words(), end).isPresent());
  }

  /**
   * An office that no list has, told after a state: "merchant marine minister", "strategic affairs
   * chief".
   *
   * @param from the token after the state
   */
  Optional<Told> unlisted(int from) {
    if (sentence.is(from, "and") || sentence.is(from, "or")) {
      return Optional.empty();
    }
    for (int at = from + 1; at <= from + 4 && at < sentence.size(); at++) {
      String tag = sentence.tag(at - 1);
      boolean isPhrase =
          (tag.startsWith("NN")
                  || tag.startsWith("JJ")
                  || sentence.is(at - 1, "and")
                  || tag.equals("VBG"))
              && !sentence.is(at - 1, "under")
              && !sentence.isPossessiveEnding(at);
      if (!isPhrase || affiliations.at(at).isPresent()) {
        return Optional.empty();
      }
      Optional<Match<OfficeMention>> match = lexicon.offices().longestMention(sentence.words(), at);
      if (match.isPresent()
          && match.get().value().office().kind() != OfficeKind.BODY
          && !isHosting(at, at + match.get().length())
          && !isAdjective(at + match.get().length())
          && !match.get().value().name().contains("counterpart")) {
        StringBuilder name = new StringBuilder();
        appendWords(name, from, at);
        OfficeMention office = match.get().value();
        Told plain = withComplement(office, at, at + match.get().length());
        Told unlisted =
            new Told(
                name.append(' ').append(plain.name()).toString().strip(),
                plain.kind(),
                plain.level(),
                plain.isPlural(),
                plain.states(),
                plain.affiliations(),
                from,
                plain.end());
        return Optional.of(withSecond(unlisted, true));
      }
    }
    return Optional.empty();
  }

  /**
   * "Assistant Secretary for Population, Refugees, and Migration (PRM)": the brackets say nothing
   * new.
   */
  private int pastAbbreviation(int end) {
    boolean isAbbreviation =
        sentence.is(end, "(") && sentence.is(end + 2, ")") && isAcronym(end + 1);
    return isAbbreviation ? end + 3 : end;
  }

  private boolean isAcronym(int index) {
    String form = sentence.form(index);
    return form.length() > 1
        && form.equals(form.toUpperCase(Locale.ROOT))
        && Character.isLetter(form.charAt(0));
  }

  private Told withComplement(OfficeMention office, int from, int end) {
    StringBuilder name = new StringBuilder(office.name());
    List<AffiliationGrammar.Told> told = insideTitle(from, end);
    int at = end;
    if (office.name().contains(" for ") && isFurtherPortfolio(end)) {
      appendWords(name, end, end + 2);
      at = end + 2;
    }
    while (at < sentence.size() && LINKS.contains(sentence.lower(at))) {
      int start = at + 1;
      if (sentence.is(start, "the")) {
        start++;
      }
      if (office.plural() && sentence.tag(start).equals("CD")) {
        start++;
      }
      Optional<AffiliationGrammar.Told> seat = seatOf(office, at);
      if (seat.isPresent()) {
        told = List.of(seat.get());
        at = seat.get().end();
        continue;
      }
      int ground = groundEnd(office, at, start);
      if (ground > start) {
        appendWords(name, at, ground);
        at = ground;
        continue;
      }
      List<AffiliationGrammar.Told> list = affiliationsAfter(at, start);
      if (!list.isEmpty()) {
        int after = list.get(list.size() - 1).end();
        if (keepsComplement(office, at)) {
          // "for Afghanistan Reconciliation"
          while (sentence.isCapitalised(after)
              && lexicon.words().has("institution", sentence.lower(after))) {
            after++;
          }
          appendWords(name, at, after);
        } else if (isOwnerLink(at)) {
          told = list;
          appendParty(name, at, list);
        } else if (office.office().kind() == OfficeKind.BODY || isTravellers(office, at)) {
          break;
        }
        at = after;
        continue;
      }
      int superior = superiorEnd(office, at, start);
      if (superior > start) {
        appendWords(name, at, superior);
        at = superior;
        continue;
      }
      int portfolio = portfolioEnd(office, at, start);
      if (portfolio > start) {
        appendWords(name, at, portfolio);
        at = portfolio;
        continue;
      }
      int institution = beforeOwner(start, institutionEnd(start));
      if (institution <= start || !keepsInstitution(at)) {
        break;
      }
      Optional<AffiliationGrammar.Told> abbreviated =
          isOwnerLink(at) ? abbreviated(institution) : Optional.empty();
      if (abbreviated.isPresent()) {
        told = List.of(abbreviated.get());
        at = abbreviated.get().end() + 1;
        continue;
      }
      told = told.isEmpty() ? insideInstitution(start, institution) : told;
      appendInstitution(name, at, start, institution);
      at = pastAbbreviation(institution);
    }
    return new Told(
        name.toString(),
        office.office().kind(),
        office.level(),
        office.plural(),
        office.office().states(),
        told,
        from,
        at);
  }

  /** "President of the European Commission", a title of its own, tells the body at its end. */
  private List<AffiliationGrammar.Told> insideTitle(int from, int end) {
    for (int i = from + 2; i < end; i++) {
      int at = i;
      boolean isOwner = sentence.is(i - 1, "of") || sentence.is(i - 2, "of");
      Optional<AffiliationGrammar.Told> owner =
          isOwner
              ? affiliations.at(i).filter(told -> told.first() == at && told.end() == end)
              : Optional.empty();
      if (owner.filter(told -> told.affiliation().organization() != null).isPresent()) {
        return List.of(owner.get());
      }
    }
    return List.of();
  }

  /** "Coordinator for Gaza": a place that is no state. */
  private int groundEnd(OfficeMention office, int link, int start) {
    boolean isFor =
        sentence.is(link, "for")
            && keepsComplement(office, link)
            && affiliations.at(start).isEmpty();
    return isFor
        ? lexicon
            .places()
            .longestMatch(sentence.words(), start)
            .map(match -> start + match.length())
            .orElse(start)
        : start;
  }

  /** "talks with officials in Peru": Peru's, where no other state is told. */
  private Optional<AffiliationGrammar.Told> seatOf(OfficeMention office, int link) {
    boolean isOpen =
        office.plural()
            && sentence.is(link, "in")
            && office.name().equals("official")
            && (link < 2 || affiliations.at(link - 2).isEmpty());
    return isOpen
        ? affiliations
            .at(link + 1)
            .filter(told -> told.form() == AffiliationGrammar.Form.NAME)
            .filter(told -> told.affiliation().country() != null)
        : Optional.empty();
  }

  /** "the visit of the prime minister to Kenya": the way that the visit takes, and no office's. */
  private boolean isTravellers(OfficeMention office, int link) {
    return sentence.is(link, "to") && (isHead(office.level()) || office.level() == Level.MINISTER);
  }

  /** "Secretary General of the Liberal Party of Japan": a party is part of the office. */
  private void appendParty(StringBuilder name, int link, List<AffiliationGrammar.Told> owners) {
    String organization = owners.get(0).affiliation().organization();
    boolean isParty =
        owners.size() == 1
            && organization != null
            && lexicon
                .organizations()
                .findOrganization(organization)
                .filter(party -> party.kind() == OrganizationKind.PARTY_POLITICAL)
                .filter(party -> party.governsSince() == null && party.home() != null)
                .isPresent();
    if (isParty) {
      int start = owners.get(0).first();
      appendInstitution(name, link, start, beforeOwner(start, owners.get(0).end()));
    }
  }

  /** "National Security Advisor to the Vice President", "Chief of Staff to the President". */
  private int superiorEnd(OfficeMention office, int link, int start) {
    boolean isAide =
        sentence.is(link, "to")
            && sentence.is(start - 1, "the")
            && office.office().kind() != OfficeKind.BODY
            && office.level() != Level.AMBASSADOR;
    if (!isAide) {
      return start;
    }
    return lexicon
        .offices()
        .longestMention(sentence.words(), start)
        .filter(match -> !match.value().plural() && isHead(match.value().level()))
        .map(match -> start + match.length())
        .orElse(start);
  }

  private static boolean isHead(@Nullable Level level) {
    return level == Level.HEAD_OF_STATE
        || level == Level.HEAD_OF_GOVERNMENT
        || level == Level.DEPUTY_HEAD;
  }

  /**
   * Where what a minister is for ends, that no list has: "minister for consumer and corporate
   * affairs"; {@code start} where there is none.
   */
  private int portfolioEnd(OfficeMention office, int link, int start) {
    boolean isHolder =
        (sentence.is(link, "for") || sentence.is(link, "of"))
            && PORTFOLIO_HOLDERS.stream().anyMatch(office.name()::endsWith);
    int at = start;
    while (isHolder && at < start + 7 && isPortfolioWord(at)) {
      at++;
      if (at > start + 1 && lexicon.words().has("portfolio", sentence.lower(at - 1))) {
        return withBureau(isFurtherPortfolio(at) ? at + 2 : at);
      }
    }
    return start;
  }

  /** "for African Affairs Bureau". */
  private int withBureau(int end) {
    boolean isBureau =
        sentence.isCapitalised(end) && lexicon.words().has("institution", sentence.lower(end));
    return isBureau ? end + 1 : end;
  }

  /** "for Maritime Affairs and Investment": the last word of what the minister is for. */
  private boolean isFurtherPortfolio(int index) {
    String word = sentence.lower(index + 1);
    return sentence.is(index, "and")
        && (lexicon.words().has("portfolio", word) || lexicon.words().has("institution", word));
  }

  private boolean isPortfolioWord(int index) {
    String tag = sentence.tag(index);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CC")
        || sentence.form(index).equals(",");
  }

  /** "of the Organization for Trade and Growth (OTG)": the brackets tell which one it is. */
  private Optional<AffiliationGrammar.Told> abbreviated(int end) {
    if (!sentence.is(end, "(") || !sentence.is(end + 2, ")")) {
      return Optional.empty();
    }
    return affiliations.at(end + 1);
  }

  /** The institution's name without the state or party that owns it. */
  private void appendInstitution(StringBuilder name, int link, int start, int end) {
    int first = start;
    for (int i = start; i < end; i++) {
      if (sentence.isPossessiveEnding(i)) {
        first = lexicon.words().has("institution", sentence.lower(i + 1)) ? start : i + 1;
      }
    }
    Optional<AffiliationGrammar.Told> owner = affiliations.at(start);
    if (first == start && owner.isPresent() && owner.get().end() < end) {
      boolean isAdjective = owner.get().form() == AffiliationGrammar.Form.ADJECTIVE;
      first = isAdjective && sentence.is(link, "of") ? owner.get().end() : start;
    }
    appendWords(name, link, link + 1);
    boolean isDefinite = sentence.is(start - 1, "the") || first > start;
    name.append(isDefinite ? " the" : "");
    appendWords(name, first, end);
  }

  /**
   * "Special Envoy for Yemen" is an office of its own state; "President of Yemen" is one of Yemen.
   */
  private boolean keepsComplement(OfficeMention office, int link) {
    if (sentence.is(link, "of")
        || sentence.is(link, "from")
        || sentence.is(link, "at")
        || sentence.is(link, "in")) {
      return false;
    }
    return office.level() == Level.ENVOY
        || office.level() == Level.OFFICIAL
        || office.office().kind() == OfficeKind.GENERIC;
  }

  /** "President of Yemen" is Yemen's; an "ambassador to Yemen" is not. */
  private boolean isOwnerLink(int link) {
    return sentence.is(link, "of") || sentence.is(link, "from");
  }

  private List<AffiliationGrammar.Told> affiliationsAfter(int link, int start) {
    if (sentence.is(link, "at")
        || sentence.is(link, "in")
        || sentence.is(link, "on")
        || sentence.is(link, "with")) {
      return List.of();
    }
    List<AffiliationGrammar.Told> list = affiliations.listAt(start);
    if (list.isEmpty()) {
      return list;
    }
    AffiliationGrammar.Told last = list.get(list.size() - 1);
    boolean isOwner = sentence.isPossessiveEnding(last.end());
    boolean isAdjective =
        last.form() == AffiliationGrammar.Form.ADJECTIVE && sentence.isCapitalised(last.end());
    return isOwner || isAdjective || isInstitution(link, last.end()) ? List.of() : list;
  }

  /** "of the United States Southern Command": the state is part of an institution's name. */
  private boolean isInstitution(int link, int from) {
    return (sentence.is(link, "of") || sentence.is(link, "for"))
        && affiliations.goesOnAsInstitution(from);
  }

  private boolean keepsInstitution(int link) {
    return sentence.is(link, "of")
        || sentence.is(link, "for")
        || sentence.is(link, "on")
        || sentence.is(link, "to");
  }

  /**
   * Where a capitalised phrase that ends in a word for an institution ends; {@code from} where
   * there is none.
   */
  private int institutionEnd(int from) {
    int end = from;
    int at = from;
    int unnamed = 0;
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
              || (isAcronym(at) && at == from && !sentence.isTitleCase());
      unnamed += isSmall ? 0 : 1;
      if (isNamed && sentence.isCapitalised(at)) {
        end = at + 1;
        unnamed = 0;
      } else if (!isSmall && (!sentence.isCapitalised(at) || unnamed > 4)) {
        break;
      }
      at++;
    }
    return end;
  }

  /** "the Cabinet of Ministers of the Kyrgyz Republic" ends before its state. */
  private int beforeOwner(int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      int name = sentence.is(i + 1, "the") ? i + 2 : i + 1;
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
  private List<AffiliationGrammar.Told> insideInstitution(int start, int end) {
    for (int i = start; i < end; i++) {
      Optional<AffiliationGrammar.Told> told = affiliations.at(i);
      if (told.isPresent() && told.get().end() <= end) {
        return List.of(told.get());
      }
    }
    return List.of();
  }

  private void appendWords(StringBuilder name, int from, int end) {
    for (int i = from; i < end; i++) {
      String word = sentence.lower(i);
      if (word.equals("(")) {
        return;
      }
      boolean touches = word.equals(",") || sentence.isPossessiveEnding(i);
      name.append(touches ? "" : " ").append(word.toLowerCase(Locale.ROOT));
    }
  }
}
