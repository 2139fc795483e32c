package org.dragoman.actors.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Words;
import org.dragoman.actors.office.OfficeKind;
import org.dragoman.actors.office.OfficeMention;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/**
 * Offices of a body that stands behind its state: "the speaker of <i>Chad's parliament</i>", "the
 * head of <i>the Saudi intelligence service</i>".
 */
final class BodiesOfStates {

  private final ActorLexicon lexicon;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;

  BodiesOfStates(ActorLexicon lexicon, ActorSentence sentence, AffiliationGrammar affiliations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.affiliations = affiliations;
  }

  /**
   * The office with its body and state; nothing where it is of none. A government is no body of its
   * state but the state itself.
   *
   * @param end the token behind the words of the office alone
   */
  Optional<ToldOffice> at(OfficeMention office, int first, int end) {
    boolean mayLead =
        sentence.is(end, "of")
            && office.office().kind() != OfficeKind.BODY
            && office.level() != Level.AMBASSADOR;
    int start = sentence.pastArticle(end + 1);
    Optional<ToldAffiliation> state =
        mayLead
            ? affiliations.at(start).filter(told -> told.affiliation().country() != null)
            : Optional.empty();
    if (state.isEmpty()) {
      return Optional.empty();
    }
    int at = sentence.pastPossessiveEnding(state.get().end());
    return lexicon
        .offices()
        .longestMention(sentence.words(), at)
        .filter(match -> isBody(match.value()) && !goesOn(at + match.length()))
        .map(match -> read(office, state.get(), first, at, at + match.length()));
  }

  /** "Peru's Second Army Region": a larger institution. */
  private boolean goesOn(int end) {
    return sentence.isCapitalised(end) && lexicon.words().has("institution", sentence.lower(end));
  }

  private static boolean isBody(OfficeMention mention) {
    return mention.office().kind() == OfficeKind.BODY
        && !mention.plural()
        && !mention.name().equals("government");
  }

  private ToldOffice read(
      OfficeMention office, ToldAffiliation state, int first, int from, int end) {
    OfficeName body = new OfficeName(sentence, "");
    body.append(from, end);
    String whole = office.name() + " of the " + body;
    Optional<OfficeMention> known =
        Stream.of(whole, office.name() + " of " + body).flatMap(this::listed).findFirst();
    return new ToldOffice(
        known.map(OfficeMention::name).orElse(whole),
        known.map(listed -> listed.office().kind()).orElse(OfficeKind.OFFICE),
        known.isPresent() ? known.get().level() : levelOfBody(office),
        office.plural(),
        List.of(),
        List.of(state),
        first,
        end);
  }

  /** The president of a parliament is no head of state. */
  private static @Nullable Level levelOfBody(OfficeMention office) {
    boolean isHead = ToldOffice.isHead(office.level()) || office.level() == Level.MINISTER;
    return isHead ? Level.OFFICIAL : office.level();
  }

  private Stream<OfficeMention> listed(String title) {
    Words words = Words.of(Arrays.asList(title.split(" ")));
    return lexicon
        .offices()
        .longestMention(words, 0)
        .filter(match -> match.length() == words.size())
        .map(Match::value)
        .stream();
  }
}
