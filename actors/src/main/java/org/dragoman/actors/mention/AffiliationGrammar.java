package org.dragoman.actors.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.organization.OrganizationKind;
import org.dragoman.actors.organization.OrganizationName;
import org.dragoman.actors.place.City;
import org.dragoman.actors.place.PlaceKind;
import org.dragoman.actors.state.Region;
import org.dragoman.actors.state.StateName;

/** Finds the words that tell a state or an organisation, alone or in a list. */
final class AffiliationGrammar {

  private static final Map<String, String> OPPOSITES =
      Map.of("North", "South", "South", "North", "East", "West", "West", "East");

  private static final Set<String> GROUPINGS = Set.of("group", "bloc", "grouping", "format");

  /** Of more states than these, news rarely means each one ("Gulf leaders"). */
  private static final int MOST_MEMBERS = 3;

  /** In what form the affiliation is told. */
  enum Form {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    METONYM,
    ORGANIZATION,
    REGION
  }

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;
  private final NamesakeRegions namesakes;
  private final PairedAdjectives pairs;
  private final HalvesOfCountries halves;

  AffiliationGrammar(ActorLexicon lexicon, ActorSentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.namesakes = new NamesakeRegions(lexicon.places(), lexicon.words());
    this.pairs = new PairedAdjectives(lexicon.words(), sentence);
    this.halves = new HalvesOfCountries(lexicon.states(), sentence);
  }

  /** The affiliation that begins at token {@code from}. */
  Optional<ToldAffiliation> at(int from) {
    if (!mayBegin(from) || isSeatOnly(from)) {
      return Optional.empty();
    }
    Optional<ToldAffiliation> half =
        half(from)
            .or(() -> pairs.firstAt(from))
            .or(() -> sharedAdjective(from))
            .or(() -> halves.at(from));
    if (half.isPresent()) {
      return half;
    }
    Optional<Match<StateName>> state = lexicon.states().longestMatch(sentence.words(), from);
    Optional<Match<OrganizationName>> organization =
        lexicon.organizations().longestMatch(sentence.words(), from);
    int stateLength = state.map(Match::length).orElse(0);
    int organizationLength = organization.map(Match::length).orElse(0);
    int length = Math.max(stateLength, organizationLength);
    if (organizationLength == 1 && isOwnAbbreviation(organization.orElseThrow().value(), from)) {
      return Optional.empty();
    }
    if (length > 0 && lexicon.regions().hold(sentence.words(), from, length)) {
      return Optional.empty();
    }
    if (organizationLength > stateLength) {
      OrganizationName name =
          inBrackets(from + organizationLength).orElse(organization.orElseThrow().value());
      return Optional.of(
          new ToldAffiliation(
              lexicon.affiliation(name.organization()),
              name.adjective() ? Form.ADJECTIVE : Form.ORGANIZATION,
              from,
              pastCouncil(pastMembers(sentence.pastAbbreviation(from + organizationLength))),
              name.ambiguous(),
              lexicon.isInstitution(name.organization()) ? name.organization().name() : null));
    }
    Optional<ToldAffiliation> formal =
        length == 0 ? formalName(from) : Optional.<ToldAffiliation>empty();
    if (formal.isPresent()) {
      return formal;
    }
    if (stateLength > 0 && isOfSport(from + stateLength)) {
      return Optional.empty();
    }
    if (stateLength > 0) {
      Optional<City> namesake =
          namesakes.find(state.orElseThrow(), sentence.sentence(), sentence.words(), from);
      if (namesake.isPresent()) {
        return Optional.of(part(namesake.get(), from, from + stateLength));
      }
      StateName name = state.orElseThrow().value();
      return Optional.of(
          new ToldAffiliation(
              Affiliation.state(name.state().alpha3()),
              form(name.kind()),
              from,
              withAbbreviation(from + stateLength, name.state().alpha3()),
              name.ambiguous()));
    }
    return region(from);
  }

  /** "the Conference of the Parties to A (COP28)": the session that the brackets tell. */
  private Optional<OrganizationName> inBrackets(int end) {
    return sentence.is(end, "(") && sentence.is(end + 2, ")")
        ? lexicon
            .organizations()
            .longestMatch(sentence.words(), end + 1)
            .map(Match::value)
            .filter(name -> name.organization().kind() == OrganizationKind.FORUM)
        : Optional.empty();
  }

  /** "the Bahrain Football Association", "Pakistan Cricket Board": no state. */
  private boolean isOfSport(int next) {
    return sentence.isCapitalised(next)
        && sentence.isCapitalised(next + 1)
        && lexicon.words().has("sport", sentence.lower(next));
  }

  /** "Greek and Turkish Cypriot leaders": the first are Greek Cypriots. */
  private Optional<ToldAffiliation> sharedAdjective(int from) {
    if (!sentence.is(from + 1, "and") || from + 3 >= sentence.size()) {
      return Optional.empty();
    }
    Words shared = Words.of(List.of(sentence.form(from), sentence.form(from + 3)));
    return lexicon
        .states()
        .longestMatch(shared, 0)
        .filter(match -> match.length() == 2)
        .filter(match -> match.value().kind() == StateName.Kind.ADJECTIVE)
        .map(
            match ->
                new ToldAffiliation(
                    Affiliation.state(match.value().state().alpha3()),
                    Form.ADJECTIVE,
                    from,
                    from + 1,
                    match.value().ambiguous()));
  }

  /** Whether the text explains the word as the abbreviation of another name. */
  private boolean isOwnAbbreviation(OrganizationName name, int index) {
    return sentence.isAcronym(index)
        && OwnAbbreviations.isOfAnother(
            sentence.content(), sentence.form(index), name.organization());
  }

  /** "the Republic of Seychelles", "the Independent State of Samoa": a state by its full name. */
  private Optional<ToldAffiliation> formalName(int from) {
    int at = from;
    while (at < from + 3 && lexicon.words().has("formal", sentence.lower(at))) {
      at++;
    }
    boolean isFormal =
        at > from
            && sentence.isCapitalised(from)
            && lexicon.words().has("realm", sentence.lower(at - 1))
            && sentence.is(at, "of");
    int name = sentence.pastArticle(at + 1);
    return isFormal
        ? lexicon
            .states()
            .longestMatch(sentence.words(), name)
            .filter(match -> match.value().kind() == StateName.Kind.NAME)
            .map(
                match ->
                    new ToldAffiliation(
                        Affiliation.state(match.value().state().alpha3()),
                        Form.NAME,
                        from,
                        name + match.length(),
                        false))
        : Optional.empty();
  }

  /** The first of "North and South Korea", "East and West Germany". */
  private Optional<ToldAffiliation> half(int from) {
    boolean isPair =
        sentence.is(from + 1, "and")
            && OPPOSITES.getOrDefault(sentence.form(from), "").equals(sentence.form(from + 2))
            && sentence.isCapitalised(from + 3);
    return isPair && state(sentence.form(from + 2), sentence.form(from + 3)).isPresent()
        ? state(sentence.form(from), sentence.form(from + 3))
            .map(
                name ->
                    new ToldAffiliation(
                        Affiliation.state(name.state().alpha3()),
                        form(name.kind()),
                        from,
                        from + 1,
                        false))
        : Optional.empty();
  }

  private Optional<StateName> state(String side, String land) {
    return lexicon
        .states()
        .longestMatch(Words.of(List.of(side, land)), 0)
        .filter(match -> match.length() == 2)
        .map(Match::value);
  }

  private boolean mayBegin(int from) {
    if (from >= sentence.size()) {
      return false;
    }
    return sentence.isCapitalised(from) || sentence.form(from).startsWith("e");
  }

  /** "the Rome-based agencies" are not Italy's. */
  private boolean isSeatOnly(int from) {
    return sentence.form(from + 1).equals("-") && sentence.is(from + 2, "based");
  }

  /**
   * The states of a region that stands for exactly these: "Baltic" in "the Baltic presidents"; none
   * where it stands for others.
   */
  List<ToldAffiliation> membersAt(int from) {
    Optional<Match<Region>> region = lexicon.regions().longestMatch(sentence.words(), from);
    if (region.isEmpty()) {
      return List.of();
    }
    int end = from + region.get().length();
    Region named = region.get().value();
    if (named.members().size() > MOST_MEMBERS) {
      return List.of();
    }
    Form form = named.isPair() ? Form.METONYM : Form.ADJECTIVE;
    return named.members().stream()
        .map(state -> new ToldAffiliation(Affiliation.state(state), form, from, end, false))
        .toList();
  }

  private Optional<ToldAffiliation> region(int from) {
    Optional<Match<City>> place = lexicon.places().longestMatch(sentence.words(), from);
    if (place.isEmpty() || place.get().value().kind() != PlaceKind.REGION) {
      return Optional.empty();
    }
    return Optional.of(part(place.get().value(), from, from + place.get().length()));
  }

  private static ToldAffiliation part(City region, int from, int end) {
    return new ToldAffiliation(
        Affiliation.partOf(region.state()), Form.REGION, from, end, region.ambiguous());
  }

  /** "the OAS members", "EU countries", "the FARC guerrilla group": the body as its people. */
  private int pastMembers(int end) {
    boolean isArmed = lexicon.words().has("armed", sentence.lower(end));
    int noun = isArmed || sentence.is(end, "member") ? end + 1 : end;
    boolean areMembers =
        lexicon.words().has("member", sentence.lower(noun))
            || (isArmed && (sentence.is(noun, "group") || sentence.is(noun, "movement")))
            || isGrouping(noun);
    return areMembers && !sentence.isPossessiveEnding(noun + 1) ? noun + 1 : end;
  }

  /** "the leaders of the Bucharest Nine group". */
  private boolean isGrouping(int noun) {
    return GROUPINGS.contains(sentence.form(noun)) && !sentence.tag(noun + 1).startsWith("NN");
  }

  /** "the SCO Council of Heads of State", "the OSCE Ministerial Council": the body in session. */
  private int pastCouncil(int end) {
    int at = end;
    while (at < end + 3 && sentence.isCapitalised(at) && !sentence.is(at, "council")) {
      at++;
    }
    if (!sentence.is(at, "council") || !sentence.isCapitalised(at)) {
      return end;
    }
    at++;
    int last = at;
    boolean isOf = sentence.is(at, "of");
    while (isOf && (sentence.isCapitalised(at) || isSmallInName(at))) {
      at++;
      last = sentence.isCapitalised(at - 1) ? at : last;
    }
    return last;
  }

  private boolean isSmallInName(int index) {
    return sentence.is(index, "of") || sentence.is(index, "and") || sentence.is(index, "the");
  }

  /** "the Democratic People's Republic of Korea (DPRK)" is one name. */
  private int withAbbreviation(int end, String alpha3) {
    if (sentence.is(end, "(") && sentence.is(end + 2, ")")) {
      Optional<Match<StateName>> inside = lexicon.states().longestMatch(sentence.words(), end + 1);
      if (inside.isPresent() && inside.get().value().state().alpha3().equals(alpha3)) {
        return end + 3;
      }
    }
    return end;
  }

  /** "Southern Command": capitals lead to a word for an institution. */
  boolean goesOnAsInstitution(int from) {
    for (int i = from; i < from + 3 && sentence.isCapitalised(i); i++) {
      if (lexicon.words().has("institution", sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where "Royal Office" or "Ministry of Commerce" ends that begins at token {@code from}. */
  int endOfInstitution(int from) {
    int end = from;
    while (sentence.isCapitalised(end)
        || (end > from && sentence.is(end, "of") && sentence.isCapitalised(end + 1))) {
      end++;
    }
    return end;
  }

  private static Form form(StateName.Kind kind) {
    return switch (kind) {
      case NAME, FORMER -> Form.NAME;
      case ADJECTIVE -> Form.ADJECTIVE;
      case PEOPLE -> Form.PEOPLE;
      case CAPITAL -> Form.CAPITAL;
      case METONYM -> Form.METONYM;
    };
  }
}
