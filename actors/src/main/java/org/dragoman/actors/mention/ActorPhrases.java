package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.AffiliationGrammar.Form;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/** The phrases that name parties: affiliation, office and name as far as each is told. */
final class ActorPhrases {

  private static final Set<String> PLURAL_ANAPHORS = Set.of("they", "them");
  private static final Set<String> ANAPHORS = Set.of("he", "she", "him");

  /** "the first by any Russian leader" speaks of nobody. */
  private static final Set<String> ANYBODY = Set.of("any", "every", "no");

  /** The mentions that a phrase gives, and where it ends. */
  record Found(List<Mention> mentions, int end) {}

  private final GrammarWords words;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;
  private final OfficeGrammar offices;
  private final NameGrammar names;

  ActorPhrases(ActorLexicon lexicon, ActorSentence sentence) {
    this.words = lexicon.words();
    this.sentence = sentence;
    this.affiliations = new AffiliationGrammar(lexicon, sentence);
    this.offices = new OfficeGrammar(lexicon, sentence, affiliations);
    this.names = new NameGrammar(lexicon, sentence, affiliations);
  }

  /** What begins at token {@code from}; no mentions where nothing does. */
  Found at(int from) {
    Found anaphor = anaphor(from);
    if (!anaphor.mentions().isEmpty()) {
      return anaphor;
    }
    int at = from;
    boolean isDefinite = false;
    boolean isOwned = false;
    while (words.has("determiner", sentence.lower(at)) && !isConjunction(at) && at < from + 3) {
      isDefinite |= words.has("definite", sentence.lower(at));
      at++;
    }
    if (words.has("owner", sentence.lower(at))) {
      isOwned = true;
      at++;
    }
    at = afterPassing(at, from);
    boolean isFormer = sentence.is(at, "former") || sentence.is(at, "ex");
    if (isFormer && affiliations.at(at + 1).isPresent()) {
      Found found = at(at + 1);
      return new Found(found.mentions().stream().map(Mention::asFormer).toList(), found.end());
    }
    List<ToldAffiliation> told = affiliations.listAt(at);
    if (told.isEmpty()) {
      return withoutAffiliation(from, at, isDefinite, isOwned);
    }
    return withAffiliations(from, at, told, isDefinite, isOwned);
  }

  /** "denied that Fidan would call": this one begins a clause. */
  private boolean isConjunction(int index) {
    return sentence.is(index, "that") && sentence.tag(index).equals("IN");
  }

  private Found anaphor(int from) {
    String word = sentence.form(from).equals("HE") ? "" : sentence.lower(from);
    boolean isSpeaker = sentence.form(from).equals("I") && sentence.tag(from).equals("PRP");
    if (isSpeaker || PLURAL_ANAPHORS.contains(word) || ANAPHORS.contains(word)) {
      boolean isPlural = PLURAL_ANAPHORS.contains(word);
      return new Found(
          List.of(
              MentionBuilder.of(sentence, Mention.Kind.ANAPHOR, from, from)
                  .plural(isPlural)
                  .definite()
                  .build()),
          from + 1);
    }
    boolean isTwo = (word.equals("the") && sentence.is(from + 1, "two")) || word.equals("both");
    int noun = word.equals("both") ? from + 1 : from + 2;
    boolean isTwoSides = isTwo && words.has("side", sentence.lower(noun));
    boolean isSides = word.equals("the") && words.has("side", sentence.lower(from + 1));
    int behind = (isTwo ? noun : from + 1) + 1;
    boolean isOwned = sentence.is(behind, "of") && isStateAt(behind + 1);
    if ((isTwoSides || isSides) && !isOwned) {
      int last = isTwo ? noun : from + 1;
      return new Found(
          List.of(
              MentionBuilder.of(sentence, Mention.Kind.ANAPHOR, from, last)
                  .plural(true)
                  .definite()
                  .build()),
          last + 1);
    }
    return new Found(List.of(), from);
  }

  /** "the governments of Peru and Chile": no parties named before. */
  private boolean isStateAt(int index) {
    return affiliations.at(sentence.is(index, "the") ? index + 1 : index).isPresent();
  }

  private int afterPassing(int at, int from) {
    int next = at;
    while (next < from + 6
        && words.has("passing", sentence.lower(next))
        && !sentence.is(next, "government")
        && !isVisitor(next)
        && affiliations.at(next).isEmpty()) {
      next++;
    }
    return next;
  }

  /** "Prime Minister A, visiting President B, is …": the verb, and no word on B. */
  private boolean isVisitor(int index) {
    return sentence.is(index, "visiting") && sentence.is(index - 1, ",");
  }

  private Found withoutAffiliation(int from, int at, boolean isDefinite, boolean isOwned) {
    Optional<ToldOffice> office = offices.at(at, at == from);
    if (office.isPresent()) {
      return officePhrase(from, List.of(), office.get(), isDefinite, isOwned);
    }
    int afterHonorifics = names.afterHonorifics(at);
    Optional<ToldOffice> later =
        afterHonorifics > at ? offices.at(afterHonorifics, true) : Optional.empty();
    if (later.isPresent()) {
      return officePhrase(from, List.of(), later.get(), isDefinite, isOwned);
    }
    Optional<NameGrammar.Name> name =
        names
            .at(afterHonorifics, afterHonorifics > at)
            .filter(found -> afterHonorifics > at || !isInstitution(found));
    if (name.isEmpty()) {
      return new Found(List.of(), from + 1);
    }
    return namePhrase(from, name.get(), List.of(), ofHonorific(at, afterHonorifics));
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

  private Found withAffiliations(
      int from, int at, List<ToldAffiliation> told, boolean isDefinite, boolean isOwned) {
    ToldAffiliation last = told.get(told.size() - 1);
    int next = last.end();
    if (sentence.isPossessiveEnding(next)) {
      next++;
    }
    next = afterPassing(next, next);
    boolean isPlaceOnly = last.form() == Form.CAPITAL && next == last.end();
    if (isPlaceOnly
        && names
            .at(
                names.afterHonorifics(offices.at(next, true).map(ToldOffice::end).orElse(next)),
                true)
            .isPresent()) {
      return bareParties(at, told);
    }
    Optional<ToldOffice> office = offices.at(next, true);
    if (office.isEmpty() || office.get().name().equals("deputy")) {
      Optional<ToldOffice> unlisted = offices.unlisted(next);
      office = unlisted.isPresent() ? unlisted : office;
    }
    if (office.isPresent()) {
      return withOffice(from, at, told, office.get(), isDefinite, isOwned);
    }
    if (sentence.isPossessiveEnding(last.end())) {
      Optional<NameGrammar.Name> name = names.at(names.afterHonorifics(next), false);
      if (name.isPresent() && isFullName(name.get())) {
        List<Mention> mentions =
            new ArrayList<>(bareParties(at, told.subList(0, told.size() - 1)).mentions());
        Found person = namePhrase(last.first(), name.get(), List.of(last), null);
        mentions.addAll(person.mentions());
        return new Found(mentions, person.end());
      }
    }
    return bareParties(at, told);
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
  private Found withOffice(
      int from,
      int at,
      List<ToldAffiliation> told,
      ToldOffice office,
      boolean isDefinite,
      boolean isOwned) {
    boolean isShared = (office.isPlural() && !isAfterComma(told)) || told.size() == 1;
    if (isShared) {
      return officePhrase(from, told, office, isDefinite, isOwned);
    }
    ToldAffiliation last = told.get(told.size() - 1);
    List<Mention> mentions =
        new ArrayList<>(bareParties(at, told.subList(0, told.size() - 1)).mentions());
    Found rest = officePhrase(last.first(), List.of(last), office, isDefinite, isOwned);
    mentions.addAll(rest.mentions());
    return new Found(mentions, rest.end());
  }

  /** "to press Pyongyang, U.S. officials said": no list, for want of an "and". */
  private boolean isAfterComma(List<ToldAffiliation> told) {
    ToldAffiliation last = told.get(told.size() - 1);
    return told.size() == 2
        && sentence.is(last.first() - 1, ",")
        && told.get(0).form() == Form.CAPITAL
        && !sentence.isTitleCase();
  }

  private Found bareParties(int at, List<ToldAffiliation> told) {
    List<Mention> mentions = new ArrayList<>();
    if (told.isEmpty()) {
      return new Found(mentions, at);
    }
    ToldAffiliation last = told.get(told.size() - 1);
    for (ToldAffiliation each : told) {
      if (isPersonsName(each)) {
        Optional<NameGrammar.Name> name = names.at(each.first(), true);
        if (name.isPresent() && name.get().end() > each.end()) {
          mentions.addAll(namePhrase(each.first(), name.get(), List.of(), null).mentions());
          return new Found(mentions, name.get().end());
        }
      }
      boolean isSeat = sentence.is(each.end(), "-") && sentence.is(each.end() + 1, "based");
      boolean isParty =
          (each.isName() && !isSeat)
              || each.form() == Form.PEOPLE
              || (each.form() == Form.ADJECTIVE && isCompound(each));
      if (isParty) {
        mentions.add(
            MentionBuilder.of(sentence, Mention.Kind.PARTY, each.first(), each.end() - 1)
                .affiliation(each.affiliation())
                .placeName(each.form() == Form.NAME || each.form() == Form.CAPITAL)
                .plural(each.form() == Form.PEOPLE)
                .adjective(each.form() == Form.ADJECTIVE)
                .build());
      }
    }
    return new Found(mentions, Math.max(at + 1, last.end()));
  }

  /** Adjectives count as parties before a noun of contact: "Turkish-Azerbaijani talks". */
  private boolean isCompound(ToldAffiliation told) {
    return told.end() < sentence.size();
  }

  private boolean isPersonsName(ToldAffiliation told) {
    return told.isAmbiguous()
        && sentence.isCapitalised(told.end())
        && sentence.tag(told.end()).startsWith("NNP")
        && affiliations.at(told.end()).isEmpty();
  }

  private Found officePhrase(
      int from,
      List<ToldAffiliation> before,
      ToldOffice plain,
      boolean isDefinite,
      boolean isOwned) {
    List<ToldAffiliation> told = ownersOf(before, plain);
    Optional<ToldOffice> ofBody =
        plain.kind() == OfficeKind.BODY && told.size() <= 1
            ? offices.at(plain.end(), false)
            : Optional.empty();
    boolean isSent = ofBody.isPresent() && ofBody.get().name().equals("delegation");
    if (ofBody.isPresent() && (isSent || ofBody.get().kind() != OfficeKind.BODY)) {
      List<ToldAffiliation> owner = told.isEmpty() ? fixedBy(plain) : told;
      return officePhrase(from, owner, ofMinistry(ofBody.get()), isDefinite, isOwned);
    }
    ToldOffice office = ofInstitution(plain, told);
    int afterHonorifics = names.afterHonorifics(office.end());
    Optional<NameGrammar.Name> name = nameAfter(office, afterHonorifics);
    if (name.isPresent() && !office.isPlural()) {
      return namePhrase(from, name.get(), told, office);
    }
    if (name.isPresent()) {
      return namesOfSeveral(from, name.get(), told, office);
    }
    return unnamed(from, told, office, isDefinite, isOwned);
  }

  /** "Foreign Ministry Secretary-General": of the ministry, and no head of an organisation. */
  private static ToldOffice ofMinistry(ToldOffice office) {
    if (office.level() != Level.ORGANIZATION_HEAD) {
      return office;
    }
    return new ToldOffice(
        office.name(),
        office.kind(),
        Level.OFFICIAL,
        office.isPlural(),
        office.states(),
        office.affiliations(),
        office.first(),
        office.end());
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
    Affiliation state = fixed(body);
    return state == null
        ? List.of()
        : List.of(new ToldAffiliation(state, Form.ORGANIZATION, body.first(), body.end(), false));
  }

  private Optional<NameGrammar.Name> nameAfter(ToldOffice office, int from) {
    if (office.kind() == OfficeKind.BODY) {
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
    String name = office.name() + " of the " + institution.toLowerCase(Locale.ROOT);
    return new ToldOffice(
        name,
        office.kind(),
        office.level(),
        office.isPlural(),
        office.states(),
        office.affiliations(),
        office.first(),
        office.end());
  }

  private Found unnamed(
      int from,
      List<ToldAffiliation> told,
      ToldOffice office,
      boolean isDefinite,
      boolean isOwned) {
    List<Mention> mentions = new ArrayList<>();
    boolean isNobody = !office.isPlural() && from > 0 && ANYBODY.contains(sentence.lower(from - 1));
    if (isNobody) {
      return new Found(mentions, office.end());
    }
    int last = office.end() - 1;
    boolean isCounterpart = office.name().endsWith("counterpart");
    boolean isEvents = isEventsOwner(office);
    Mention.Kind kind =
        office.kind() == OfficeKind.BODY || isEvents ? Mention.Kind.PARTY : Mention.Kind.OFFICE;
    MentionBuilder builder =
        (isEvents
                ? MentionBuilder.of(sentence, kind, from, last)
                : MentionBuilder.of(sentence, kind, from, last).office(office))
            .plural(office.isPlural())
            .definite(isDefinite && told.isEmpty())
            .counterpart(isCounterpart)
            .owned(isOwned);
    if (told.isEmpty()) {
      mentions.add(builder.affiliation(fixed(office)).build());
    }
    for (ToldAffiliation each : told) {
      mentions.add(builder.affiliation(each.affiliation()).build());
    }
    return new Found(mentions, office.end());
  }

  /** "the G7 Leaders' Summit": the body's session, and no officials that meet another. */
  private boolean isEventsOwner(ToldOffice office) {
    return office.isPlural()
        && sentence.isPossessiveEnding(office.end())
        && sentence.isCapitalised(office.end() + 1);
  }

  private static @Nullable Affiliation fixed(@Nullable ToldOffice office) {
    return office != null && office.states().size() == 1
        ? Affiliation.state(office.states().get(0))
        : null;
  }

  /**
   * "Presidents Biden and Xi", "Russian and Ukrainian presidents Vladimir Putin and Volodymyr
   * Zelensky".
   */
  private Found namesOfSeveral(
      int from, NameGrammar.Name first, List<ToldAffiliation> told, ToldOffice office) {
    List<NameGrammar.Name> list = new ArrayList<>(List.of(first));
    int at = first.end();
    while (sentence.is(at, ",") || sentence.is(at, "and") || sentence.is(at, "&")) {
      int next = at + 1;
      if (sentence.is(next, "and")) {
        next++;
      }
      Optional<NameGrammar.Name> name = names.at(names.afterHonorifics(next), true);
      if (name.isEmpty() || sentence.isPossessiveEnding(name.get().end())) {
        break;
      }
      list.add(name.get());
      at = name.get().end();
    }
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      NameGrammar.Name name = list.get(i);
      Affiliation affiliation = null;
      if (told.size() == 1 || told.size() == list.size()) {
        affiliation = told.get(told.size() == 1 ? 0 : i).affiliation();
      }
      mentions.add(
          MentionBuilder.of(
                  sentence, Mention.Kind.PERSON, i == 0 ? from : name.first(), name.end() - 1)
              .name(name.text())
              .headIn(name.first(), name.end() - 1)
              .office(office)
              .affiliation(affiliation == null ? fixed(office) : affiliation)
              .build());
    }
    return new Found(mentions, at);
  }

  /** "Sayyid Munthir of the Omani Royal Office". */
  private boolean isOfInstitution(ToldAffiliation owner) {
    return owner.form() == Form.ADJECTIVE && affiliations.goesOnAsInstitution(owner.end());
  }

  /** "of the Democratic Republic of the Congo (DRC)". */
  private int pastShortForm(int end) {
    boolean isShortForm =
        sentence.is(end, "(")
            && sentence.is(end + 2, ")")
            && sentence.form(end + 1).equals(sentence.form(end + 1).toUpperCase(Locale.ROOT));
    return isShortForm ? end + 3 : end;
  }

  /** Pope Tawadros: a church of the East calls its patriarch so. */
  private boolean isOfOtherChurch(NameGrammar.Name name) {
    return words.has("patriarch", sentence.lower(name.first()));
  }

  private Found namePhrase(
      int from, NameGrammar.Name name, List<ToldAffiliation> told, @Nullable ToldOffice office) {
    if (office != null && office.name().equals("pope") && isOfOtherChurch(name)) {
      return namePhrase(from, name, told, offices.named("patriarch", office.first(), office.end()));
    }
    int end = name.end();
    List<ToldAffiliation> all = told;
    boolean mayBeOf = office != null || name.end() - name.first() >= 2;
    if (all.isEmpty() && sentence.is(end, "of") && mayBeOf) {
      int start = sentence.is(end + 1, "the") ? end + 2 : end + 1;
      Optional<ToldAffiliation> after = affiliations.at(start);
      if (after.isPresent()
          && (after.get().isName() || isOfInstitution(after.get()))
          && !sentence.isPossessiveEnding(after.get().end())) {
        all = List.of(after.get());
        end = pastShortForm(after.get().end());
      }
    }
    Affiliation affiliation = all.isEmpty() ? fixed(office) : all.get(0).affiliation();
    MentionBuilder builder =
        MentionBuilder.of(sentence, Mention.Kind.PERSON, from, end - 1)
            .name(name.text())
            .headIn(name.first(), name.end() - 1)
            .affiliation(affiliation);
    if (office != null) {
      builder.office(office).counterpart(office.name().endsWith("counterpart"));
    }
    return new Found(List.of(builder.build()), end);
  }
}
