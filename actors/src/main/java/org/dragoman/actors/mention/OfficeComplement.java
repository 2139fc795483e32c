package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.actors.office.OfficeMention;
import org.dragoman.codebook.Level;

/**
 * Reads on from an office to what it is of or for: "Minister <i>of Foreign Affairs of Türkiye</i>".
 * What belongs to the office lengthens its name; what owns it is told apart.
 */
final class OfficeComplement {

  private static final Set<String> LINKS =
      Set.of("of", "for", "on", "to", "at", "in", "from", "with");

  /** "the militant group A". */
  private static final Set<String> GROUPS = GrammarWords.load().words("group");

  /** "of the consular division of": what a ministry or embassy is divided into. */
  private static final Set<String> SECTIONS = GrammarWords.load().words("section");

  /** "NATO allies": the states of a body. */
  private static final Set<String> MEMBERS = GrammarWords.load().words("member");

  private static final int LONGEST_SECTION = 6;

  /** "sent envoys to Accra": the way that they are sent, and no office's. */
  private static final Set<String> SENDING = GrammarWords.load().words("sending");

  /** How many words may stand between "sent" and the office. */
  private static final int LONGEST_OPENING = 4;

  private final OfficeGrammar.Parts grammar;
  private final ActorSentence sentence;
  private final OfficeMention office;
  private final int first;
  private OfficeName name;
  private List<ToldAffiliation> told;
  private int at;

  /** For the office that the tokens {@code first} to {@code end} tell, the latter excluded. */
  OfficeComplement(OfficeGrammar.Parts grammar, OfficeMention office, int first, int end) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.office = office;
    this.first = first;
    this.name = new OfficeName(sentence, office.name());
    this.told = grammar.owners().insideTitle(first, end);
    this.at = end;
  }

  /** The office with all its complements. */
  ToldOffice read() {
    if (office.name().contains(" for ") && grammar.portfolios().isFurther(at)) {
      append(at, at + 2);
    }
    takeFurtherField();
    takeFormalName();
    boolean goesOn = true;
    while (goesOn && at < sentence.size() && LINKS.contains(sentence.lower(at))) {
      goesOn = takeNext(at);
    }
    return new ToldOffice(
        name.toString(),
        office.office().kind(),
        office.level(),
        office.plural(),
        office.office().states(),
        told,
        first,
        at);
  }

  /** "Minister of Justice and Law A": a field more than the lists have. */
  private void takeFurtherField() {
    boolean isField =
        office.level() == Level.MINISTER
            && !office.plural()
            && (sentence.is(first + 1, "of") || sentence.is(first + 1, "for"))
            && grammar.portfolios().isFurther(at)
            && sentence.isCapitalised(at + 1)
            && officeEnd(at + 1, any -> true) == at + 1;
    if (isField) {
      name = new OfficeName(sentence, "");
      append(first, at + 2);
    }
  }

  /** Takes the complement behind a preposition; false where there is none. */
  private boolean takeNext(int link) {
    int start = startAfter(link);
    if (isSentTo(link)) {
      return false;
    }
    if (takeRulingParty(link, start)
        || takeOwned(link, start)
        || takeDelegation(link, start)
        || takeOwnOffice(link, start)
        || takeUpTo(sectionEnd(link, start), start)
        || takeSeat(link)) {
      return true;
    }
    if (isOfNamedHead(link, start)) {
      return false;
    }
    if (takeForeignSuperior(link, start)
        || takeUpTo(grammar.owners().groundEnd(office, link, start), start)) {
      return true;
    }
    List<ToldAffiliation> owners =
        isOfInstitution(start) ? List.of() : grammar.owners().after(link, start);
    return owners.isEmpty()
        ? takeUpTo(superiorEnd(link, start), start)
            || takeUpTo(grammar.portfolios().end(office, link, start), start)
            || takeUpTo(ownedPortfolioEnd(link, start), start)
            || takeInstitution(link, start)
        : takeOwners(link, owners);
  }

  /** "sent a special envoy to Accra", whom a verb of sending stands before. */
  private boolean isSentTo(int link) {
    if (!sentence.is(link, "to") || office.level() != Level.ENVOY) {
      return false;
    }
    for (int i = first - 1; i >= 0 && i >= first - 1 - LONGEST_OPENING; i--) {
      if (sentence.tag(i).startsWith("VB")) {
        return SENDING.contains(sentence.lower(i));
      }
    }
    return false;
  }

  /** "of the Taipei Economic and Cultural Office": the capital begins a name. */
  private boolean isOfInstitution(int start) {
    return grammar
        .affiliations()
        .at(start)
        .filter(told -> told.form() == AffiliationGrammar.Form.CAPITAL)
        .filter(told -> sentence.isCapitalised(told.end()))
        .filter(told -> grammar.institutions().end(start) > told.end())
        .isPresent();
  }

  /** "President of the Republic of the Congo": the title runs into the name of the state. */
  private void takeFormalName() {
    for (int i = first + 2; i < at; i++) {
      int end = at;
      Optional<ToldAffiliation> state =
          grammar
              .affiliations()
              .at(i)
              .filter(told -> told.isName() && told.affiliation().country() != null)
              .filter(told -> told.end() > end);
      if (state.isPresent()) {
        takeOwner(state.get());
        return;
      }
    }
  }

  private int startAfter(int link) {
    int start = sentence.pastArticle(link + 1);
    int group = groupName(start);
    if (group > start) {
      return group;
    }
    return office.plural() && sentence.tag(start).equals("CD") ? start + 1 : pastBody(start);
  }

  /** "counterparts from NATO Allies Estonia and Latvia": of the states, which are of the body. */
  private int pastBody(int start) {
    return grammar
        .affiliations()
        .at(start)
        .filter(body -> office.plural() && body.affiliation().organization() != null)
        .map(body -> MEMBERS.contains(sentence.lower(body.end())) ? body.end() + 1 : body.end())
        .filter(
            end ->
                grammar
                    .affiliations()
                    .at(end)
                    .filter(state -> state.isName() && state.affiliation().country() != null)
                    .isPresent())
        .orElse(start);
  }

  /** "leader of the militant group A": where A begins; {@code start} where no group is told. */
  private int groupName(int start) {
    for (int i = start; i < start + 3 && isSmall(i); i++) {
      if (GROUPS.contains(sentence.lower(i))) {
        return grammar
            .affiliations()
            .at(i + 1)
            .filter(told -> told.affiliation().organization() != null)
            .map(ToldAffiliation::first)
            .orElse(start);
      }
    }
    return start;
  }

  /**
   * "envoy of U.S. President A", "adviser to Honduran President A": the name is the president's.
   */
  private boolean isOfNamedHead(int link, int start) {
    Optional<ToldAffiliation> state =
        grammar.owners().isLink(link) || sentence.is(link, "to")
            ? grammar.affiliations().at(start)
            : Optional.empty();
    if (state.isEmpty()) {
      return false;
    }
    int superior = sentence.pastPossessiveEnding(state.get().end());
    int end = headEnd(superior);
    return end > superior && sentence.isCapitalised(end) && sentence.tag(end).startsWith("NNP");
  }

  private boolean isSmall(int index) {
    return index < sentence.size() && !sentence.isCapitalised(index);
  }

  /** "of Peru's Third Brigade" without whose it is: "of the Third Brigade". */
  private void appendOwned(int link, int from, int end) {
    name.append(link, link + 1);
    name.append("the");
    append(from, end);
  }

  private void append(int from, int end) {
    name.append(from, end);
    at = end;
  }

  private boolean takeUpTo(int end, int start) {
    if (end <= start) {
      return false;
    }
    append(at, end);
    return true;
  }

  /** "head of Tunisia's ruling Ennahda movement": who leads it speaks for the state. */
  private boolean takeRulingParty(int link, int start) {
    if (!grammar.owners().isLink(link)) {
      return false;
    }
    int end = grammar.owners().rulingPartyEnd(start);
    if (end > start) {
      told = grammar.institutions().ownerInside(start, end);
      at = end;
    }
    return end > start;
  }

  /** "head of the UN's new Ebola mission", "commander of Peru's Third Brigade". */
  private boolean takeOwned(int link, int start) {
    Optional<ToldAffiliation> owner =
        grammar.owners().isLink(link) ? grammar.affiliations().at(start) : Optional.empty();
    if (owner.isEmpty() || !sentence.isPossessiveEnding(owner.get().end())) {
      return false;
    }
    int first = owner.get().end() + 1;
    int end = grammar.institutions().ownedEnd(first);
    if (end > first) {
      told = List.of(owner.get());
      appendOwned(link, first, end);
    }
    return end > first;
  }

  /** "the head of the mission": of those who were sent, told before. */
  private boolean takeDelegation(int link, int start) {
    boolean isOf = sentence.is(link, "of") && sentence.is(start - 1, "the");
    int end =
        isOf ? officeEnd(start, body -> body.name().equals("delegation") && !body.plural()) : start;
    return !sentence.is(end, "of") && takeUpTo(end, start);
  }

  /** "Minister in the Prime Minister's Office", whom it names next. */
  private boolean takeOwnOffice(int link, int start) {
    boolean isIn = sentence.is(link, "in") && start == link + 2 && office.level() == Level.MINISTER;
    return isIn
        && sentence.isCapitalised(start)
        && takeUpTo(officeEnd(start, body -> body.office().kind() == OfficeKind.BODY), start);
  }

  /**
   * "director of the consular division of the Malaysian Foreign Ministry": where the part ends that
   * a body behind it has; {@code start} where there is none.
   */
  private int sectionEnd(int link, int start) {
    boolean mayHave =
        (sentence.is(link, "of") || sentence.is(link, "for"))
            && office.office().kind() != OfficeKind.BODY
            && !office.plural();
    for (int i = start; mayHave && i < start + LONGEST_SECTION; i++) {
      if (SECTIONS.contains(sentence.lower(i))) {
        return i > start && sentence.is(i + 1, "of") ? i + 1 : start;
      }
      boolean isWord = sentence.tag(i).startsWith("NN") || sentence.tag(i).startsWith("JJ");
      if (!isWord && !sentence.is(i, "and")) {
        return start;
      }
    }
    return start;
  }

  private boolean takeSeat(int link) {
    List<ToldAffiliation> seats =
        told.isEmpty() ? grammar.owners().seatOf(office, link) : List.of();
    if (!seats.isEmpty()) {
      told = seats;
      at = seats.get(seats.size() - 1).end();
    }
    return !seats.isEmpty();
  }

  private void takeOwner(ToldAffiliation owner) {
    told = List.of(owner);
    at = owner.end();
  }

  private boolean takeOwners(int link, List<ToldAffiliation> first) {
    if (isTravellers(link)) {
      return false;
    }
    List<ToldAffiliation> owners = new ArrayList<>(first);
    int end = grammar.owners().pastGovernment(owners);
    boolean isOfGovernment = end > owners.get(owners.size() - 1).end();
    if (isOfGovernment && office.plural() && sentence.is(end, "and")) {
      // "negotiators of the Afghan government and the Taliban"
      List<ToldAffiliation> more = grammar.owners().after(link, startAfter(end));
      owners.addAll(more);
      end = more.isEmpty() ? end : grammar.owners().pastGovernment(more);
    }
    if (grammar.owners().isBeneficiaryLink(office, link)) {
      int field = grammar.portfolios().fieldEnd(owners, end);
      if (field == end) {
        while (grammar.institutions().isWord(field)) {
          field++;
        }
      }
      int bracket = sentence.is(end - 1, ")") ? end - 3 : end;
      if (isAbbreviated(bracket)) {
        // "for the Democratic People's Republic of Korea (DPRK)"
        name.append(link, link + 1);
        name.append("the");
        append(bracket + 1, bracket + 2);
        at = bracket + 3;
        return true;
      }
      append(link, field);
      return true;
    }
    if (grammar.owners().isLink(link)) {
      int forces = grammar.institutions().forcesEnd(end);
      if (forces > end) {
        // "commander of U.S. forces", "of the Ugandan land forces"
        told = owners;
        appendOwned(link, end, forces);
        return true;
      }
      told = owners;
      if (grammar.owners().isParty(owners)) {
        int start = owners.get(0).first();
        grammar
            .institutions()
            .append(name, link, start, grammar.institutions().beforeOwner(start, end));
      }
    } else if (office.office().kind() == OfficeKind.BODY) {
      return false;
    }
    at = end;
    return true;
  }

  private boolean isAbbreviated(int end) {
    return sentence.is(end, "(") && sentence.is(end + 2, ")") && sentence.isAcronym(end + 1);
  }

  /** "the visit of the prime minister to Kenya": the way that the visit takes, and no office's. */
  private boolean isTravellers(int link) {
    return sentence.is(link, "to")
        && (ToldOffice.isHead(office.level())
            || office.level() == Level.MINISTER
            || (office.plural() && office.name().equals("official")));
  }

  /** "National Security Advisor to the Vice President", "Chief of Staff to the President". */
  private int superiorEnd(int link, int start) {
    return isAide(link) && sentence.is(start - 1, "the") ? headEnd(start) : start;
  }

  /** "Minister for Restoration of Ukraine": what a state owns behind it is a portfolio. */
  private int ownedPortfolioEnd(int link, int start) {
    int end = grammar.portfolios().namedEnd(office, link, start);
    int owner = sentence.pastArticle(end + 1);
    boolean isOwned =
        sentence.is(end, "of")
            && grammar.affiliations().at(owner).filter(ToldAffiliation::isName).isPresent();
    return isOwned ? end : start;
  }

  /** Whether "to" tells whom the office serves, and not where it is sent. */
  private boolean isAide(int link) {
    return sentence.is(link, "to")
        && office.office().kind() != OfficeKind.BODY
        && office.level() != Level.AMBASSADOR;
  }

  /** Where the office of a head of state or government ends that begins at a token. */
  private int headEnd(int start) {
    return officeEnd(start, superior -> !superior.plural() && mayLead(superior));
  }

  /** Where the office or body ends that begins at a token; the token itself where none does. */
  private int officeEnd(int start, Predicate<OfficeMention> isOne) {
    return grammar
        .lexicon()
        .offices()
        .longestMention(sentence.words(), start)
        .filter(match -> isOne.test(match.value()))
        .map(match -> start + match.length())
        .orElse(start);
  }

  private static boolean mayLead(OfficeMention superior) {
    return ToldOffice.isHead(superior.level()) || superior.name().endsWith("leader");
  }

  /** "an aide to the Panamanian leader", "adviser to Iran's supreme leader": of that state. */
  private boolean takeForeignSuperior(int link, int start) {
    boolean isOne = isAide(link) && !office.plural() && office.level() != Level.ENVOY;
    Optional<ToldAffiliation> state = isOne ? grammar.affiliations().at(start) : Optional.empty();
    if (state.isEmpty() || state.get().affiliation().country() == null) {
      return false;
    }
    int superior = sentence.pastPossessiveEnding(state.get().end());
    int end = headEnd(superior);
    if (end > superior) {
      told = List.of(state.get());
      appendOwned(link, superior, end);
    }
    return end > superior;
  }

  private boolean takeInstitution(int link, int start) {
    InstitutionGrammar institutions = grammar.institutions();
    int end = institutions.end(start);
    if (end <= start || !mayNameInstitution(link)) {
      return false;
    }
    Optional<ToldAffiliation> abbreviated =
        grammar.owners().isLink(link) ? institutions.abbreviated(end) : Optional.empty();
    if (abbreviated.isPresent()) {
      takeOwner(abbreviated.get());
      at++;
      return true;
    }
    boolean isOwned = told.isEmpty() && !sentence.is(link, "for");
    told = isOwned ? institutions.ownerInside(start, end) : told;
    institutions.append(name, link, start, end);
    at = sentence.pastAbbreviation(end);
    return true;
  }

  private boolean mayNameInstitution(int link) {
    return sentence.is(link, "of")
        || sentence.is(link, "for")
        || sentence.is(link, "on")
        || sentence.is(link, "to");
  }
}
