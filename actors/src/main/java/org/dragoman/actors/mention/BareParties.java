package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actors.mention.AffiliationGrammar.Form;

/** States and organisations without an office or a name behind them: "Türkiye and Jordan". */
final class BareParties {

  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;
  private final NameGrammar names;
  private final PersonPhrases persons;

  BareParties(
      ActorSentence sentence,
      AffiliationGrammar affiliations,
      NameGrammar names,
      PersonPhrases persons) {
    this.sentence = sentence;
    this.affiliations = affiliations;
    this.names = names;
    this.persons = persons;
  }

  /** The parties of a list that begins at token {@code at}. */
  ActorPhrase at(int at, List<ToldAffiliation> told) {
    if (told.isEmpty()) {
      return ActorPhrase.none(at);
    }
    List<Mention> mentions = new ArrayList<>();
    for (ToldAffiliation each : told) {
      Optional<NameGrammar.Name> name = personsName(each);
      if (name.isPresent()) {
        mentions.addAll(persons.one(each.first(), name.get(), List.of(), null).mentions());
        return new ActorPhrase(mentions, name.get().end());
      }
      if (isParty(each)) {
        mentions.add(party(each));
      }
    }
    return new ActorPhrase(mentions, Math.max(at + 1, told.get(told.size() - 1).end()));
  }

  private boolean isParty(ToldAffiliation told) {
    boolean isSeat = sentence.is(told.end(), "-") && sentence.is(told.end() + 1, "based");
    return (told.isName() && !isSeat)
        || told.form() == Form.PEOPLE
        || (told.form() == Form.ADJECTIVE && isCompound(told));
  }

  /** Adjectives count as parties before a noun of contact: "Turkish-Azerbaijani talks". */
  private boolean isCompound(ToldAffiliation told) {
    return told.end() < sentence.size();
  }

  private Mention party(ToldAffiliation told) {
    return MentionBuilder.of(sentence, Mention.Kind.PARTY, told.first(), told.end() - 1)
        .affiliation(told.affiliation())
        .placeName(told.form() == Form.NAME || told.form() == Form.CAPITAL)
        .plural(told.form() == Form.PEOPLE)
        .adjective(told.form() == Form.ADJECTIVE)
        .build();
  }

  /** "Jordan Bardella": the name of a state that is a person's first name here. */
  private Optional<NameGrammar.Name> personsName(ToldAffiliation told) {
    boolean mayBeName =
        told.isAmbiguous()
            && sentence.isCapitalised(told.end())
            && sentence.tag(told.end()).startsWith("NNP")
            && affiliations.at(told.end()).isEmpty();
    return mayBeName
        ? names.at(told.first(), true).filter(name -> name.end() > told.end())
        : Optional.empty();
  }
}
