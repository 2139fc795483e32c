package org.dragoman.actors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actors.mention.AffiliationGrammar.Form;
import org.jspecify.annotations.Nullable;

/** Persons by their names, with the office and the state that the same phrase tells. */
final class PersonPhrases {

  private final GrammarWords words;
  private final ActorSentence sentence;
  private final AffiliationGrammar affiliations;
  private final OfficeGrammar offices;
  private final NameGrammar names;

  PersonPhrases(
      GrammarWords words,
      ActorSentence sentence,
      AffiliationGrammar affiliations,
      OfficeGrammar offices,
      NameGrammar names) {
    this.words = words;
    this.sentence = sentence;
    this.affiliations = affiliations;
    this.offices = offices;
    this.names = names;
  }

  /** A person, with the affiliation told before the name, or else the one told after it. */
  ActorPhrase one(
      int from, NameGrammar.Name name, List<ToldAffiliation> told, @Nullable ToldOffice office) {
    if (office != null && office.name().equals("pope") && isOfOtherChurch(name)) {
      return one(from, name, told, offices.named("patriarch", office.first(), office.end()));
    }
    Optional<ToldAffiliation> after =
        told.isEmpty() ? affiliationAfter(name, office) : Optional.empty();
    List<ToldAffiliation> all = after.map(List::of).orElse(told);
    int end = after.map(this::endOf).orElse(name.end());
    Affiliation affiliation = all.isEmpty() ? fixed(office) : all.get(0).affiliation();
    MentionBuilder builder =
        MentionBuilder.of(sentence, Mention.Kind.PERSON, from, end - 1)
            .name(name.text())
            .headIn(name.first(), name.end() - 1)
            .affiliation(affiliation);
    if (office != null) {
      builder.office(office).counterpart(office.name().endsWith("counterpart"));
    }
    return new ActorPhrase(List.of(builder.build()), end);
  }

  /** "Minister Rau of Poland", "Abdullah of Jordan", "Sayyid Munthir of the Omani Royal Office". */
  private Optional<ToldAffiliation> affiliationAfter(
      NameGrammar.Name name, @Nullable ToldOffice office) {
    int of = name.end();
    boolean mayBeOf =
        office != null
            || name.end() - name.first() >= 2
            || isBehindHonorific(name)
            || words.has("ruler", sentence.lower(name.first()));
    if (!mayBeOf || !sentence.is(of, "of")) {
      return Optional.empty();
    }
    return affiliations
        .at(sentence.pastArticle(of + 1))
        .filter(owner -> owner.isName() || isOfInstitution(owner))
        .filter(owner -> !sentence.isPossessiveEnding(owner.end()));
  }

  private boolean isBehindHonorific(NameGrammar.Name name) {
    return name.first() > 0 && names.afterHonorifics(name.first() - 1) == name.first();
  }

  private int endOf(ToldAffiliation owner) {
    return isOfInstitution(owner)
        ? affiliations.endOfInstitution(owner.end())
        : sentence.pastAbbreviation(owner.end());
  }

  /** "Sayyid Munthir of the Omani Royal Office". */
  private boolean isOfInstitution(ToldAffiliation owner) {
    return owner.form() == Form.ADJECTIVE && affiliations.goesOnAsInstitution(owner.end());
  }

  /** Pope Tawadros: a church of the East calls its patriarch so. */
  private boolean isOfOtherChurch(NameGrammar.Name name) {
    return words.has("patriarch", sentence.lower(name.first()));
  }

  /**
   * "Presidents Biden and Xi", "Russian and Ukrainian presidents Vladimir Putin and Volodymyr
   * Zelensky", "Presidents Arce of Bolivia and Lula of Brazil".
   */
  ActorPhrase several(
      int from, NameGrammar.Name first, List<ToldAffiliation> told, ToldOffice office) {
    List<NameGrammar.Name> list = listFrom(first, told.isEmpty());
    List<Mention> mentions = new ArrayList<>();
    int end = first.end();
    for (int i = 0; i < list.size(); i++) {
      NameGrammar.Name name = list.get(i);
      Optional<ToldAffiliation> own =
          told.isEmpty() ? affiliationAfter(name, office) : Optional.empty();
      end = own.map(this::endOf).orElse(name.end());
      Affiliation affiliation = own.map(ToldAffiliation::affiliation).orElse(null);
      if (told.size() == 1 || (told.size() == list.size() && areListed(told))) {
        affiliation = told.get(told.size() == 1 ? 0 : i).affiliation();
      }
      mentions.add(
          MentionBuilder.of(sentence, Mention.Kind.PERSON, i == 0 ? from : name.first(), end - 1)
              .name(name.text())
              .headIn(name.first(), name.end() - 1)
              .office(office)
              .counterpart(office.name().endsWith("counterpart"))
              .affiliation(affiliation == null ? fixed(office) : affiliation)
              .build());
    }
    return new ActorPhrase(mentions, end);
  }

  /** States one after another; those of a region ("Scandinavian") are in no order. */
  private static boolean areListed(List<ToldAffiliation> told) {
    return told.stream().map(ToldAffiliation::first).distinct().count() == told.size();
  }

  /**
   * The names of a list.
   *
   * @param isEachOwned whether each may have a state of its own: "Presidents A of X and B of Y"
   */
  private List<NameGrammar.Name> listFrom(NameGrammar.Name first, boolean isEachOwned) {
    List<NameGrammar.Name> list = new ArrayList<>(List.of(first));
    int at = endWithOwner(first, isEachOwned);
    while (sentence.is(at, ",") || sentence.is(at, "and") || sentence.is(at, "&")) {
      int next = sentence.is(at + 1, "and") ? at + 2 : at + 1;
      Optional<NameGrammar.Name> name = names.at(names.afterHonorifics(next), true);
      if (name.isEmpty() || sentence.isPossessiveEnding(name.get().end())) {
        break;
      }
      list.add(name.get());
      at = endWithOwner(name.get(), isEachOwned);
    }
    return list;
  }

  private int endWithOwner(NameGrammar.Name name, boolean isOwned) {
    return isOwned && sentence.is(name.end(), "of")
        ? affiliations
            .at(sentence.pastArticle(name.end() + 1))
            .filter(ToldAffiliation::isName)
            .filter(owner -> !sentence.isPossessiveEnding(owner.end()))
            .map(this::endOf)
            .orElse(name.end())
        : name.end();
  }

  private static @Nullable Affiliation fixed(@Nullable ToldOffice office) {
    return office == null ? null : office.onlyState();
  }
}
