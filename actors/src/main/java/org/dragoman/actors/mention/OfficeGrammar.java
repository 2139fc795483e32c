package org.dragoman.actors.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.office.Office;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.actors.office.OfficeMention;

/** Finds offices with what they are offices of: "Minister of Foreign Affairs of Türkiye". */
final class OfficeGrammar {

  /** What the words around an office are read with. */
  record Parts(
      ActorLexicon lexicon,
      ActorSentence sentence,
      AffiliationGrammar affiliations,
      OfficeOwners owners,
      Portfolios portfolios,
      InstitutionGrammar institutions) {

    static Parts of(ActorLexicon lexicon, ActorSentence sentence, AffiliationGrammar affiliations) {
      return new Parts(
          lexicon,
          sentence,
          affiliations,
          new OfficeOwners(lexicon, sentence, affiliations),
          new Portfolios(lexicon, sentence),
          new InstitutionGrammar(lexicon, sentence, affiliations));
    }
  }

  private static final Set<String> AUXILIARIES = Set.of("MD", "TO");

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;
  private final Parts parts;
  private final JointOffices joint;
  private final BodiesOfStates bodies;
  private final HeadsOfInstitutions heads;

  OfficeGrammar(ActorLexicon lexicon, ActorSentence sentence, AffiliationGrammar affiliations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.affiliations = affiliations;
    this.parts = Parts.of(lexicon, sentence, affiliations);
    this.joint = new JointOffices(sentence);
    this.bodies = new BodiesOfStates(lexicon, sentence, affiliations);
    this.heads = new HeadsOfInstitutions(sentence, parts.institutions());
  }

  /** Whether the name of a state or organisation begins at a token. */
  boolean isOwner(int from) {
    return affiliations.at(from).isPresent();
  }

  /** "his counterparts Bahraini Minister A and …": whether an office of a state begins there. */
  boolean isOfState(int from) {
    return affiliations
        .at(from)
        .filter(told -> told.form() == AffiliationGrammar.Form.ADJECTIVE)
        .filter(told -> at(told.end(), false).isPresent())
        .isPresent();
  }

  /**
   * The office that begins at token {@code from}.
   *
   * @param mayBeTwo whether two offices joined by "and" may be those of one person
   */
  Optional<ToldOffice> at(int from, boolean mayBeTwo) {
    return single(from).map(one -> withSecond(one, mayBeTwo));
  }

  /**
   * The office that an institution beginning at a token stands before: "National Bank Chairman".
   */
  Optional<ToldOffice> atInstitution(int from) {
    int end = heads.end(from);
    return end > from
        ? single(end).filter(HeadsOfInstitutions::isHead).map(office -> whole(office, from))
        : Optional.empty();
  }

  /** The office with the second one that "and" joins to it; itself where there is none. */
  private ToldOffice withSecond(ToldOffice first, boolean mayBeTwo) {
    OptionalInt next = joint.secondAfter(first);
    return next.isEmpty()
        ? first
        : single(next.getAsInt()).map(second -> joint.join(first, second, mayBeTwo)).orElse(first);
  }

  /** "African Union Commission Chairman": an office that the lists have with its body. */
  ToldOffice listed(ToldOffice office, List<ToldAffiliation> told) {
    boolean isOfBody =
        told.size() == 1
            && told.get(0).affiliation().organization() != null
            && told.get(0).first() < office.first();
    if (!isOfBody) {
      return office;
    }
    int first = told.get(0).first();
    return lexicon
        .offices()
        .longestMention(sentence.words(), first)
        .filter(match -> first + match.length() == office.end())
        .map(match -> office.as(match.value().name(), match.value().level()))
        .orElse(office);
  }

  /** An office by its normal form, told by other words. */
  ToldOffice named(String name, int from, int end) {
    Optional<Office> office = lexicon.offices().findOffice(name);
    return new ToldOffice(
        name,
        OfficeKind.OFFICE,
        office.map(Office::level).orElse(null),
        false,
        office.map(Office::states).orElse(List.of()),
        List.of(),
        from,
        end);
  }

  private Optional<ToldOffice> single(int from) {
    Optional<Match<OfficeMention>> match = lexicon.offices().longestMention(sentence.words(), from);
    if (match.isEmpty() || isHour(from) || isVerb(from, match.get().length())) {
      return Optional.empty();
    }
    OfficeMention office = match.get().value();
    int end = sentence.pastAbbreviation(from + match.get().length());
    if (isAdjective(end)) {
      return Optional.empty();
    }
    return isHosting(from, end) ? Optional.empty() : Optional.of(withComplement(office, from, end));
  }

  /** "at 3:00 p.m.", "at 9 pm": no prime minister. */
  private boolean isHour(int from) {
    boolean isSmall = sentence.form(from).equals("p.m.") || sentence.form(from).equals("pm");
    return isSmall && (sentence.form(from).equals("p.m.") || sentence.tag(from - 1).equals("CD"));
  }

  /** "A heads to Oslo", "A chairs the session", "will head to Oslo": no office. */
  private boolean isVerb(int from, int length) {
    boolean isThirdPerson = sentence.tag(from).equals("VBZ") && sentence.isCapitalised(from - 1);
    boolean isBehindAuxiliary =
        sentence.tag(from).equals("VB") && AUXILIARIES.contains(sentence.tag(from - 1));
    return length == 1 && !sentence.isCapitalised(from) && (isThirdPerson || isBehindAuxiliary);
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
  Optional<ToldOffice> unlisted(int from) {
    // "in the Kremlin US Adviser A", but "Israeli Knesset Speaker A"
    boolean isOfAnother =
        affiliations
            .at(from)
            .filter(told -> told.affiliation().country() != null)
            .filter(told -> told.form() != AffiliationGrammar.Form.METONYM)
            .isPresent();
    if (sentence.is(from, "and") || sentence.is(from, "or") || isOfAnother) {
      return Optional.empty();
    }
    for (int at = from + 1; at <= from + 4 && at < sentence.size(); at++) {
      if (!isWordOfTitle(at - 1)
          || sentence.isPossessiveEnding(at)
          || affiliations.at(at).isPresent()) {
        return Optional.empty();
      }
      Optional<ToldOffice> title = titleAt(at);
      if (title.isPresent()) {
        return Optional.of(withSecond(whole(title.get(), from), true));
      }
    }
    return Optional.empty();
  }

  /** "merchant marine minister", "chairman of the high council". */
  private ToldOffice whole(ToldOffice title, int from) {
    ToldOffice headed = heads.of(title, from);
    if (!headed.equals(title)) {
      return headed.beginningAt(from);
    }
    OfficeName name = new OfficeName(sentence, "");
    name.append(from, title.first());
    name.append(title.name());
    return title.as(name.toString(), title.level()).beginningAt(from);
  }

  private boolean isWordOfTitle(int index) {
    String tag = sentence.tag(index);
    boolean isWord =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || sentence.is(index, "and")
            || tag.equals("VBG");
    return isWord && !sentence.is(index, "under");
  }

  /** The word for an office at the end of a longer title. */
  private Optional<ToldOffice> titleAt(int from) {
    return lexicon
        .offices()
        .longestMention(sentence.words(), from)
        .filter(match -> match.value().office().kind() != OfficeKind.BODY)
        .filter(match -> !isHosting(from, from + match.length()))
        .filter(match -> !isVerb(from, match.length()))
        .filter(match -> !isAdjective(from + match.length()))
        .filter(match -> !match.value().name().contains("counterpart"))
        .map(match -> withComplement(match.value(), from, from + match.length()));
  }

  private ToldOffice withComplement(OfficeMention office, int from, int end) {
    return bodies
        .at(office, from, end)
        .orElseGet(() -> new OfficeComplement(parts, office, from, end).read());
  }
}
