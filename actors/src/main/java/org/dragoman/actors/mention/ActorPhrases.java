package org.dragoman.actors.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.AffiliationGrammar.Form;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/** The phrases that name parties: affiliation, office and name as far as each is told. */
final class ActorPhrases {

  private static final Set<String> AND = Set.of(",", "and");

  private final GrammarWords words;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;
  private final AffiliationLists lists;
  private final OfficeGrammar offices;
  private final NameGrammar names;
  private final Anaphors anaphors;
  private final PersonPhrases persons;
  private final OfficePhrases officePhrases;
  private final BareParties bareParties;

  ActorPhrases(ActorLexicon lexicon, ActorSentence sentence) {
    this.words = lexicon.words();
    this.sentence = sentence;
    this.affiliations = new AffiliationGrammar(lexicon, sentence);
    this.lists = new AffiliationLists(lexicon, sentence, affiliations);
    this.offices = new OfficeGrammar(lexicon, sentence, affiliations);
    this.names = new NameGrammar(lexicon, sentence, affiliations);
    this.anaphors = new Anaphors(words, sentence, affiliations);
    this.persons = new PersonPhrases(words, sentence, affiliations, offices, names);
    this.officePhrases = new OfficePhrases(sentence, offices, names, persons);
    this.bareParties = new BareParties(sentence, affiliations, names, persons);
  }

  /** What begins at token {@code from}; no mentions where nothing does. */
  ActorPhrase at(int from) {
    return anaphors.at(from).orElseGet(() -> party(from));
  }

  private ActorPhrase party(int from) {
    int at = from;
    boolean isDefinite = false;
    while (words.has("determiner", sentence.lower(at))
        && !isConjunction(at)
        && !isOfName(at)
        && at < from + 3) {
      isDefinite |= words.has("definite", sentence.lower(at));
      at++;
    }
    boolean isOwned = words.has("owner", sentence.lower(at));
    at = afterPassing(isOwned ? at + 1 : at, from);
    boolean isFormer = sentence.is(at, "former") || sentence.is(at, "ex");
    if (isFormer && affiliations.at(at + 1).isPresent()) {
      return at(at + 1).asFormer();
    }
    Opening opening = new Opening(from, isDefinite, isOwned);
    List<ToldAffiliation> told = lists.at(at);
    if (told.isEmpty()) {
      int start = at;
      return ofRegion(opening, at).orElseGet(() -> withoutAffiliation(opening, start));
    }
    return withAffiliations(opening, at, told);
  }

  /** "the Baltic presidents": those of each state; of a region alone only "the two Koreas". */
  private Optional<ActorPhrase> ofRegion(Opening opening, int at) {
    List<ToldAffiliation> members = affiliations.membersAt(at);
    if (members.isEmpty()) {
      return Optional.empty();
    }
    if (members.get(0).isName()) {
      return Optional.of(bareParties.at(at, members));
    }
    int next = members.get(0).end();
    return offices
        .at(afterPassing(next, next), false)
        .filter(ToldOffice::isPlural)
        .map(office -> officePhrases.at(opening, members, office));
  }

  /** "the Three Seas Initiative": a number that begins a name. */
  private boolean isOfName(int index) {
    return sentence.isCapitalised(index) && affiliations.at(index).isPresent();
  }

  /** "denied that Fidan would call": this one begins a clause. */
  private boolean isConjunction(int index) {
    return sentence.is(index, "that") && sentence.tag(index).equals("IN");
  }

  private int afterPassing(int at, int from) {
    int next = at;
    while (next < from + 6
        && (words.has("passing", sentence.lower(next)) || isNumeral(next, from))
        && !sentence.is(next, "government")
        && !isVisitor(next)
        && affiliations.at(next).isEmpty()) {
      next++;
    }
    return next;
  }

  /** "Pakistan's two main opposition leaders": a number in words behind whose they are. */
  private boolean isNumeral(int index, int from) {
    String form = sentence.form(index);
    return index == from
        && sentence.isPossessiveEnding(index - 1)
        && !form.isEmpty()
        && Character.isLowerCase(form.charAt(0))
        && sentence.tag(index).equals("CD");
  }

  /** "Prime Minister A, visiting President B, is …": the verb, and no word on B. */
  private boolean isVisitor(int index) {
    return sentence.is(index, "visiting") && sentence.is(index - 1, ",");
  }

  private ActorPhrase withoutAffiliation(Opening opening, int at) {
    Optional<ToldOffice> office =
        offices.at(at, at == opening.from()).or(() -> offices.atInstitution(at));
    if (office.isPresent()) {
      return officePhrases.at(opening, List.of(), office.get());
    }
    if (isPairOfNames(at)) {
      return person(at).and(person(at + 2));
    }
    int afterHonorifics = names.afterHonorifics(at);
    Optional<ToldOffice> later =
        afterHonorifics > at ? offices.at(afterHonorifics, true) : Optional.empty();
    if (later.isPresent()) {
      return officePhrases.at(opening, List.of(), later.get());
    }
    Optional<NameGrammar.Name> name =
        names
            .at(afterHonorifics, afterHonorifics > at)
            .filter(
                found ->
                    afterHonorifics > at || sentence.isKnownSurname(at) || !isInstitution(found));
    if (name.isEmpty()) {
      return ActorPhrase.none(opening.from() + 1);
    }
    return persons.one(opening.from(), name.get(), List.of(), ofHonorific(at, afterHonorifics));
  }

  /** "the Biden-Xi call": two surnames before an encounter. */
  private boolean isPairOfNames(int at) {
    return sentence.isHyphen(at + 1)
        && isSurname(at)
        && isSurname(at + 2)
        && words.has("encounter", sentence.lower(at + 3))
        && (at == 0 || !sentence.tag(at - 1).startsWith("NNP"));
  }

  private boolean isSurname(int index) {
    return sentence.isCapitalised(index)
        && sentence.tag(index).startsWith("NNP")
        && !sentence.isAcronym(index)
        && affiliations.at(index).isEmpty();
  }

  private ActorPhrase person(int index) {
    NameGrammar.Name name = new NameGrammar.Name(index, index + 1, sentence.form(index));
    return persons.one(index, name, List.of(), null);
  }

  /** "Gender Policy Council", "the Biden Administration": no person. */
  private boolean isInstitution(NameGrammar.Name name) {
    return words.has("institution", sentence.lower(name.end() - 1))
        || words.has("institution", sentence.lower(name.end()));
  }

  /** King Philippe, Pope Francis: the word of respect is the office. */
  private @Nullable ToldOffice ofHonorific(int from, int end) {
    for (int i = from; i < end; i++) {
      Optional<String> office = names.officeOfHonorific(i);
      if (office.isPresent()) {
        return offices.named(office.get(), i, end);
      }
    }
    return null;
  }

  private ActorPhrase withAffiliations(Opening opening, int at, List<ToldAffiliation> told) {
    ToldAffiliation last = told.get(told.size() - 1);
    boolean isOwner = sentence.isPossessiveEnding(last.end());
    int start = sentence.pastPossessiveEnding(last.end());
    int next = afterOthers(told, afterPassing(start, start));
    if (last.form() == Form.CAPITAL && next == last.end() && isPersonAt(next)) {
      return bareParties.at(at, told);
    }
    Optional<ToldOffice> office = officeAt(next);
    if (office.isPresent()) {
      return withOffice(opening, at, told, office.get());
    }
    Optional<NameGrammar.Name> name =
        isOwner
            ? names.at(names.afterHonorifics(next), false).filter(this::isFullName)
            : Optional.empty();
    return name.isPresent()
        ? withoutLast(at, told).and(persons.one(last.first(), name.get(), List.of(last), null))
        : bareParties.at(at, told);
  }

  /** "Palestinian, Israeli, and regional counterparts": those of no state in particular. */
  private int afterOthers(List<ToldAffiliation> told, int from) {
    int at = from;
    while (at < from + 2 && AND.contains(sentence.lower(at))) {
      at++;
    }
    boolean areOthers =
        at > from
            && sentence.is(at - 1, "and")
            && sentence.tag(at).startsWith("JJ")
            && told.stream().allMatch(each -> each.form() == Form.ADJECTIVE)
            && offices.at(at, false).isEmpty();
    return areOthers && offices.at(at + 1, false).filter(ToldOffice::isPlural).isPresent()
        ? at + 1
        : from;
  }

  /** The office behind a state, be it in the lists or not. */
  private Optional<ToldOffice> officeAt(int from) {
    Optional<ToldOffice> listed = offices.at(from, true);
    boolean isWhole = listed.filter(office -> !office.name().equals("deputy")).isPresent();
    return isWhole ? listed : offices.unlisted(from).or(() -> listed);
  }

  /** "In Paris President Macron said": the capital tells where, and not whose president. */
  private boolean isPersonAt(int from) {
    int afterOffice = offices.at(from, true).map(ToldOffice::end).orElse(from);
    return names.at(names.afterHonorifics(afterOffice), true).isPresent();
  }

  private ActorPhrase withoutLast(int at, List<ToldAffiliation> told) {
    return bareParties.at(at, told.subList(0, told.size() - 1));
  }

  /** "Mexico's Claudia Sheinbaum": two words or more, none of which names an institution. */
  private boolean isFullName(NameGrammar.Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (words.has("institution", sentence.lower(i))) {
        return false;
      }
    }
    return name.end() - name.first() >= 2;
  }

  /** A list goes with a plural office; before a singular one only its last entry does. */
  private ActorPhrase withOffice(
      Opening opening, int at, List<ToldAffiliation> told, ToldOffice office) {
    boolean isShared = (office.isPlural() && !isAfterComma(told)) || told.size() == 1;
    if (isShared) {
      return officePhrases.at(opening, told, office);
    }
    if (isSharedEnvoy(told, office)) {
      return officePhrases.at(opening, told.subList(0, 1), office);
    }
    ToldAffiliation last = told.get(told.size() - 1);
    return withoutLast(at, told)
        .and(officePhrases.at(opening.at(last.first()), List.of(last), office));
  }

  /** "the UN and Arab League envoy": one person, of the first whom the others share. */
  private static boolean isSharedEnvoy(List<ToldAffiliation> told, ToldOffice office) {
    return office.level() == Level.ENVOY
        && told.stream().allMatch(each -> each.form() == Form.ORGANIZATION);
  }

  /** "to press Pyongyang, U.S. officials said": no list, for want of an "and". */
  private boolean isAfterComma(List<ToldAffiliation> told) {
    ToldAffiliation last = told.get(told.size() - 1);
    return told.size() == 2
        && sentence.is(last.first() - 1, ",")
        && told.get(0).form() == Form.CAPITAL
        && !sentence.isTitleCase();
  }
}
