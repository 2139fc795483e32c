package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.AffiliationGrammar.Form;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.codebook.Level;

/** Those who hold an office, and the bodies of a state, named or not: "the Kenyan minister". */
final class OfficePhrases {

  /** "PRESIDENT" of a headline in capitals is none. */
  private static final int LONGEST_ABBREVIATION = 4;

  /** "the two countries' ministers". */
  private static final Set<String> SIDES = GrammarWords.load().words("side");

  /** "the first by any Russian leader" speaks of nobody. */
  private static final Set<String> ANYBODY = Set.of("any", "every", "no");

  private final ActorSentence sentence;
  private final OfficeGrammar offices;
  private final NameGrammar names;
  private final PersonPhrases persons;

  OfficePhrases(
      ActorSentence sentence, OfficeGrammar offices, NameGrammar names, PersonPhrases persons) {
    this.sentence = sentence;
    this.offices = offices;
    this.names = names;
    this.persons = persons;
  }

  /**
   * The phrase of an office.
   *
   * @param before the affiliations told before it
   */
  ActorPhrase at(Opening opening, List<ToldAffiliation> before, ToldOffice plain) {
    List<ToldAffiliation> told = ownersOf(before, plain);
    Optional<ToldOffice> ofBody =
        plain.kind() == OfficeKind.BODY && told.size() <= 1
            ? offices.at(plain.end(), false)
            : Optional.empty();
    boolean isSent = ofBody.isPresent() && ofBody.get().name().equals("delegation");
    if (ofBody.isPresent() && (isSent || ofBody.get().kind() != OfficeKind.BODY)) {
      List<ToldAffiliation> owner = told.isEmpty() ? fixedBy(plain) : told;
      return at(opening, owner, ofMinistry(ofBody.get(), plain));
    }
    ToldOffice office = ofInstitution(offices.listed(plain, told), told);
    int afterHonorifics = names.afterHonorifics(office.end());
    Optional<NameGrammar.Name> name = nameAfter(office, afterHonorifics);
    if (name.isPresent() && !office.isPlural()) {
      return persons.one(opening.from(), name.get(), told, office);
    }
    if (name.isPresent()) {
      return persons.several(opening.from(), name.get(), told, office);
    }
    return unnamed(opening, told, office);
  }

  /** "Foreign Ministry Secretary-General": of the ministry, and no head of an organisation. */
  private static ToldOffice ofMinistry(ToldOffice office, ToldOffice body) {
    ToldOffice named = HeadsOfInstitutions.ofBody(office, body);
    return office.level() == Level.ORGANIZATION_HEAD
        ? named.as(named.name(), Level.OFFICIAL)
        : named;
  }

  /** "the UN missions of Peru and Chile" are those states'. */
  private static List<ToldAffiliation> ownersOf(List<ToldAffiliation> before, ToldOffice office) {
    boolean isAt =
        office.kind() == OfficeKind.BODY
            && !office.affiliations().isEmpty()
            && before.stream().allMatch(told -> told.form() == Form.ORGANIZATION);
    boolean areMembers =
        office.isPlural()
            && office.affiliations().size() > 1
            && before.stream().allMatch(told -> told.form() == Form.ORGANIZATION);
    return before.isEmpty() || isAt || areMembers ? office.affiliations() : before;
  }

  /** "State Department spokesperson": the body tells the state. */
  private static List<ToldAffiliation> fixedBy(ToldOffice body) {
    Affiliation state = body.onlyState();
    return state == null
        ? List.of()
        : List.of(new ToldAffiliation(state, Form.ORGANIZATION, body.first(), body.end(), false));
  }

  private Optional<NameGrammar.Name> nameAfter(ToldOffice office, int from) {
    if (office.kind() == OfficeKind.BODY || (office.isPlural() && offices.isOfState(from))) {
      return Optional.empty();
    }
    if (office.name().equals("official") && offices.isOwner(from)) {
      // "the official Saudi Press Agency"
      return Optional.empty();
    }
    Optional<NameGrammar.Name> name = names.at(from, true);
    if (name.isPresent()
        && !office.affiliations().isEmpty()
        && sentence.isTitleCase()
        && !sentence.tag(from).startsWith("NNP")) {
      return Optional.empty();
    }
    return name;
  }

  /** "European Commission President": the office names the institution. */
  private static ToldOffice ofInstitution(ToldOffice office, List<ToldAffiliation> told) {
    String institution = told.isEmpty() ? null : told.get(0).institution();
    if (institution == null
        || office.kind() == OfficeKind.BODY
        || office.name().endsWith(institution.toLowerCase(Locale.ROOT))
        || office.name().startsWith("director general for ")
        || office.name().endsWith("counterpart")) {
      return office;
    }
    return office.as(
        office.name() + " of the " + institution.toLowerCase(Locale.ROOT), office.level());
  }

  private ActorPhrase unnamed(Opening opening, List<ToldAffiliation> told, ToldOffice office) {
    if (isNobody(opening.from(), office)) {
      return ActorPhrase.none(office.end());
    }
    MentionBuilder builder =
        builder(opening.from(), office)
            .plural(office.isPlural())
            .definite(isDefinite(opening, office) && told.isEmpty())
            .counterpart(office.name().endsWith("counterpart"))
            .owned(opening.isOwned());
    List<Mention> mentions = new ArrayList<>();
    if (told.isEmpty()) {
      mentions.add(builder.affiliation(office.onlyState()).build());
    }
    for (ToldAffiliation each : told) {
      mentions.add(builder.affiliation(each.affiliation()).build());
    }
    return new ActorPhrase(mentions, office.end());
  }

  /** "the minister", "MoS", "the two countries' ministers". */
  private boolean isDefinite(Opening opening, ToldOffice office) {
    boolean isOfSides =
        office.isPlural()
            && opening.from() > 2
            && sentence.isPossessiveEnding(opening.from() - 1)
            && SIDES.contains(sentence.lower(opening.from() - 2));
    return opening.isDefinite() || isAbbreviation(office) || isOfSides;
  }

  /** "MoS will call on the President": an abbreviation needs no article. */
  private boolean isAbbreviation(ToldOffice office) {
    String form = sentence.form(office.first());
    return office.end() == office.first() + 1
        && form.length() >= 2
        && form.length() <= LONGEST_ABBREVIATION
        && Character.isUpperCase(form.charAt(form.length() - 1));
  }

  private boolean isNobody(int from, ToldOffice office) {
    return !office.isPlural() && from > 0 && ANYBODY.contains(sentence.lower(from - 1));
  }

  private MentionBuilder builder(int from, ToldOffice office) {
    int last = office.end() - 1;
    if (isEventsOwner(office)) {
      return MentionBuilder.of(sentence, Mention.Kind.PARTY, from, last);
    }
    boolean isBody = office.kind() == OfficeKind.BODY;
    return MentionBuilder.of(
            sentence, isBody ? Mention.Kind.PARTY : Mention.Kind.OFFICE, from, last)
        .office(office);
  }

  /** "the G7 Leaders' Summit": the body's session, and no officials that meet another. */
  private boolean isEventsOwner(ToldOffice office) {
    return office.isPlural()
        && sentence.isPossessiveEnding(office.end())
        && sentence.isCapitalised(office.end() + 1);
  }
}
