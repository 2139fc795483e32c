package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Channel;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Tells one occasion from several in one clause: "separate meetings with A and B", and the
 * officials of several parties whom a traveller meets at one stop.
 */
final class Separate {

  private static final Set<String> WORDS = WordLists.bundled("channels.tsv").of("separate");

  /** "met A and, separately, B". */
  private static final Set<String> ASIDES = WordLists.bundled("syntax.tsv").of("asides");

  private static final Set<String> TOGETHER = WordLists.bundled("channels.tsv").of("together");

  /** Frames of what is done to one person after another: "called A and B", "called on A and B". */
  private static final Set<String> EACH_BY_HIMSELF = Set.of("call-verb", "call-on");

  /** Nouns whose plural tells several occasions; "talks" and "negotiations" are one. */
  private static final Set<String> SERIES = WordLists.bundled("channels.tsv").of("series");

  /** "refuses any more meetings with A and B": not so many. */
  private static final Set<String> SOME = WordLists.bundled("channels.tsv").of("not-so-many");

  private static final Set<String> GROUPS = WordLists.bundled("channels.tsv").of("unnamed");

  private static final List<String> ONE_BY_ONE =
      List.of("one by one", "one after the other", "one after another", "in turn", "in succession");

  /** Words of the longest of them. */
  private static final int LONGEST_MANNER = 4;

  /** How many words "as well as" has. */
  private static final int AS_WELL_AS = 3;

  private final SpokenWithEach spoken;

  Separate(SpokenWithEach spoken) {
    this.spoken = spoken;
  }

  /** The parties of each occasion; all together where there is one. */
  List<List<Party>> occasions(
      SentenceScene scene,
      FrameMatch match,
      List<Party> parties,
      Optional<PlaceMention> place,
      List<ContactMention> before) {
    List<List<Party>> listed = listed(match, parties);
    if (!listed.isEmpty()) {
      return listed;
    }
    if (parties.size() < 3 || isOfAll(scene, match.trigger()) || isInCompany(scene)) {
      return List.of(parties);
    }
    boolean isSaid =
        match.frame().channel() == Channel.SUMMONS
            || isEachByHimself(match, parties)
            || isSeries(scene, match)
            || spoken.isTold(scene, match, parties)
            || isBehindAnd(scene, match.trigger())
            || isOneByOne(scene, match.trigger())
            || scene.clauses().dependents(match.trigger()).stream()
                .anyMatch(word -> WORDS.contains(word.lemma()))
            || scene.clauses().dependents(match.verb()).stream()
                .anyMatch(word -> WORDS.contains(word.lemma()));
    if (isRespective(scene, match.trigger())) {
      return crossed(scene, match, parties);
    }
    Optional<String> host = place.map(PlaceMention::country);
    Optional<Party> traveller =
        isSaid || host.isPresent() ? Optional.empty() : travellerAmongHosts(parties, before);
    if (traveller.isPresent()) {
      return eachSide(
          List.of(traveller.get()),
          parties.stream().filter(party -> !party.equals(traveller.get())).toList());
    }
    if (isSaid
        || areListedAsWell(scene, match, parties)
        || isArrival(scene, match, parties, before)
        || isStop(parties, host, before)) {
      return ofHost(pairs(parties, match, isSaid), match, parties.get(0), before);
    }
    return byPhrase(scene, match, parties);
  }

  /** "met officials of A, as well as envoy B": one side after the other. */
  private static boolean areListedAsWell(
      SentenceScene scene, FrameMatch match, List<Party> parties) {
    List<Token> words = scene.sentence().tokens();
    int trigger = match.trigger().index();
    return match.verb().equals(match.trigger())
        && parties.stream().filter(party -> party.mention().head() < trigger).count() == 1
        && parties.stream()
            .map(Party::mention)
            .filter(mention -> scene.sentence().span().contains(mention.span()))
            .map(Mention::first)
            .filter(first -> first > trigger + AS_WELL_AS)
            .anyMatch(first -> isAsWellAs(words, first - AS_WELL_AS));
  }

  private static boolean isAsWellAs(List<Token> words, int from) {
    return words.get(from).lemma().equals("as")
        && words.get(from + 1).lemma().equals("well")
        && words.get(from + 2).lemma().equals("as");
  }

  /** "A and B spoke in the company of C": all of them together. */
  private static boolean isInCompany(SentenceScene scene) {
    return scene.sentence().tokens().stream()
        .filter(word -> Set.of("company", "presence").contains(word.lemma()))
        .anyMatch(word -> !scene.clauses().after(word, "of").isEmpty());
  }

  /** "met one by one with A, B and C". */
  private static boolean isOneByOne(SentenceScene scene, Token trigger) {
    int from = trigger.index() + 1;
    int end = Math.min(from + LONGEST_MANNER, scene.sentence().size());
    String behind =
        scene.sentence().tokens().subList(Math.min(from, end), end).stream()
            .map(Token::lemma)
            .collect(Collectors.joining(" "));
    return ONE_BY_ONE.stream().anyMatch(behind::startsWith);
  }

  /** "met A and, separately, B". */
  private static boolean isBehindAnd(SentenceScene scene, Token trigger) {
    return scene.sentence().tokens().stream()
        .filter(word -> word.index() > trigger.index() + 1 && ASIDES.contains(word.lemma()))
        .map(word -> scene.sentence().token(word.index() - (isComma(scene, word) ? 2 : 1)))
        .anyMatch(before -> before.lemma().equals("and"));
  }

  private static boolean isComma(SentenceScene scene, Token word) {
    return scene.sentence().token(word.index() - 1).form().equals(",");
  }

  /** "a trilateral summit with A and B". */
  static boolean isOfAll(SentenceScene scene, Token trigger) {
    return scene.clauses().dependents(trigger, "amod", "nmod", "compound").stream()
        .anyMatch(word -> TOGETHER.contains(word.lemma()));
  }

  /** "attended the G7 and NATO summits": each with all who attend. */
  private static List<List<Party>> listed(FrameMatch match, List<Party> parties) {
    List<List<Party>> occasions = new ArrayList<>();
    List<List<Mention>> sessions = match.sessions();
    List<Mention> all = sessions.stream().flatMap(List::stream).toList();
    List<Party> guests = parties.stream().filter(p -> !all.contains(p.mention())).toList();
    for (List<Mention> session : sessions) {
      List<Party> occasion = new ArrayList<>(guests);
      for (Mention side : session) {
        parties.stream()
            .filter(party -> all.contains(party.mention()))
            .filter(party -> party.affiliation().equals(side.affiliation()))
            .findFirst()
            .ifPresent(occasion::add);
      }
      if (occasion.size() < guests.size() + session.size()) {
        return List.of();
      }
      occasions.add(occasion);
    }
    return occasions;
  }

  /** "spoke with A on Monday and with B on Tuesday", "to A and to B": a phrase each. */
  private static List<List<Party>> byPhrase(
      SentenceScene scene, FrameMatch match, List<Party> parties) {
    boolean areHere =
        parties.stream()
            .allMatch(party -> scene.sentence().span().contains(party.mention().span()));
    if (!areHere) {
      return List.of(parties);
    }
    List<Party> left = new ArrayList<>();
    Map<Token, List<Party>> phrases = new LinkedHashMap<>();
    for (Party party : parties) {
      if (party.mention().head() < match.trigger().index()) {
        left.add(party);
      } else {
        phrases.computeIfAbsent(phrase(scene, party), key -> new ArrayList<>()).add(party);
      }
    }
    boolean isSeveral =
        !left.isEmpty()
            && phrases.size() > 1
            && (areAll(phrases.keySet(), "with") || areAll(phrases.keySet(), "to"));
    if (!isSeveral) {
      return List.of(parties);
    }
    List<List<Party>> occasions = new ArrayList<>();
    for (List<Party> right : phrases.values()) {
      List<Party> together = new ArrayList<>(left);
      together.addAll(right);
      occasions.add(together);
    }
    return occasions;
  }

  private static boolean areAll(Set<Token> words, String preposition) {
    return words.stream().allMatch(word -> word.lemma().equals(preposition));
  }

  /** The preposition that a party hangs on, over the list that it stands in. */
  private static Token phrase(SentenceScene scene, Party party) {
    Token at = scene.sentence().token(party.mention().head());
    while (!scene.clauses().isRoot(at) && at.tag().startsWith("N")) {
      at = scene.clauses().above(at);
    }
    return at;
  }

  /** "calls with A and B", "met A and B one after another": one occasion each. */
  private static boolean isSeries(SentenceScene scene, FrameMatch match) {
    Token trigger = match.trigger();
    boolean isPlural =
        trigger.tag().startsWith("NN")
            && trigger.tag().endsWith("S")
            && SERIES.contains(trigger.lemma())
            && scene.clauses().after(trigger, "between").isEmpty()
            && scene.clauses().dependents(trigger).stream()
                .noneMatch(word -> SOME.contains(word.lemma()));
    return isPlural
        || scene.clauses().dependents(trigger, "npadvmod", "advmod").stream()
            .anyMatch(
                word ->
                    scene.clauses().after(word, "after").stream()
                        .anyMatch(other -> other.lemma().equals("another")));
  }

  /**
   * A traveller at a stop of a journey that has been told, who meets unnamed officials of the host
   * and others who are there.
   */
  private static boolean isStop(
      List<Party> parties, Optional<String> state, List<ContactMention> before) {
    if (state.isEmpty()) {
      return false;
    }
    String host = state.get();
    Party traveller = parties.get(0);
    boolean hasHost =
        parties.stream()
            .anyMatch(party -> host.equals(party.affiliation().country()) && party.name() == null);
    boolean isOnJourney =
        before.stream()
            .anyMatch(
                m ->
                    m.match().frame().is(Frame.Trait.JOURNEY)
                        && m.place().map(PlaceMention::country).filter(host::equals).isPresent()
                        && m.parties().stream().anyMatch(party -> party.isSame(traveller)));
    return hasHost && isOnJourney && !areOneGroup(parties);
  }

  /** "to see the foreign ministers of A, B and C": together; not so "Polish and UN officials". */
  private static boolean areOneGroup(List<Party> parties) {
    List<Mention> met = parties.stream().skip(1).map(Party::mention).toList();
    return met.stream().map(Mention::span).distinct().count() == 1
        && met.stream().allMatch(one -> one.level() != null && one.level().isOfGovernment());
  }

  /** "arrives to meet", "a visit for talks". */
  private static boolean isWhatFor(Clauses clauses, FrameMatch match, FrameMatch journey) {
    boolean isPurpose =
        !clauses.isRoot(match.verb()) && clauses.above(match.verb()).equals(journey.verb());
    return isPurpose
        || match.trigger().equals(journey.trigger())
        || clauses
            .governor(match.trigger(), "for")
            .filter(what -> what.equals(journey.trigger()) || what.equals(journey.verb()))
            .isPresent();
  }

  /** "the foreign ministers of A, B and C": they sit together. */
  private static boolean areOnePhrase(List<Party> parties) {
    return parties.stream().map(party -> party.mention().span()).distinct().count() == 1;
  }

  /** "arrives in Israel to meet its prime minister and the Palestinian president": two meetings. */
  private static boolean isArrival(
      SentenceScene scene, FrameMatch match, List<Party> parties, List<ContactMention> before) {
    Optional<ContactMention> told =
        before.stream()
            .filter(mention -> mention.scene().equals(scene))
            .filter(mention -> mention.match().frame().is(Frame.Trait.JOURNEY))
            .reduce((first, second) -> second);
    if (told.isEmpty()) {
      return false;
    }
    ContactMention journey = told.get();
    Party traveller = parties.get(0);
    return !areOnePhrase(parties.subList(1, parties.size()))
        && isWhatFor(scene.clauses(), match, journey.match())
        && parties.stream().skip(1).anyMatch(party -> isVisited(party, traveller, before));
  }

  /**
   * "In addition to meeting Israeli and Palestinian leaders", "will meet with Ethiopian and African
   * Union officials": those of a stop told before, and others who are there.
   */
  private static Optional<Party> travellerAmongHosts(
      List<Party> parties, List<ContactMention> before) {
    List<Party> others = parties.stream().filter(Separate::isUnnamedGroup).toList();
    return parties.stream()
        .filter(party -> party.name() != null && others.size() == parties.size() - 1)
        .filter(party -> others.stream().anyMatch(host -> isVisited(host, party, before)))
        .findFirst();
  }

  private static boolean isUnnamedGroup(Party party) {
    String office = party.mention().office();
    return party.name() == null && (office == null || GROUPS.contains(office));
  }

  private static boolean isVisited(Party host, Party traveller, List<ContactMention> before) {
    return before.stream()
        .anyMatch(
            m ->
                m.match().frame().is(Frame.Trait.JOURNEY)
                    && m.parties().stream().anyMatch(p -> p.isSame(traveller))
                    && m.affiliations().contains(host.affiliation().key()));
  }

  private static boolean isRespective(SentenceScene scene, Token noun) {
    return noun.tag().startsWith("NN")
        && scene.clauses().dependents(noun).stream().anyMatch(w -> w.lemma().equals("respective"));
  }

  /** "their respective calls with A and B": each of them with each of the others. */
  private static List<List<Party>> crossed(
      SentenceScene scene, FrameMatch match, List<Party> parties) {
    List<Party> right =
        parties.stream()
            .filter(party -> scene.sentence().span().contains(party.mention().span()))
            .filter(party -> party.mention().head() > match.trigger().index())
            .toList();
    List<List<Party>> pairs = new ArrayList<>();
    for (Party left : parties) {
      if (!right.contains(left)) {
        right.forEach(other -> pairs.add(List.of(left, other)));
      }
    }
    return pairs.isEmpty() ? List.of(parties) : pairs;
  }

  /** "phoned A and B"; but "the two phoned A" together. */
  private static boolean isEachByHimself(FrameMatch match, List<Party> parties) {
    return EACH_BY_HIMSELF.contains(match.frame().id())
        && parties.stream()
                .filter(party -> party.mention().head() < match.trigger().index())
                .count()
            < 2;
  }

  /** "a visit to A for talks with its president and B's": the visit is to A alone. */
  private static List<List<Party>> ofHost(
      List<List<Party>> pairs, FrameMatch match, Party traveller, List<ContactMention> before) {
    return match.frame().id().equals("visit-with") && pairs.size() > 1
        ? pairs.stream()
            .filter(pair -> pair.stream().skip(1).anyMatch(p -> isVisited(p, traveller, before)))
            .toList()
        : pairs;
  }

  /** The sides of the verb's subject against each of the others. */
  private static List<List<Party>> pairs(List<Party> parties, FrameMatch match, boolean isSaid) {
    Token middle = match.frame().is(Frame.Trait.MEANS) ? match.verb() : match.trigger();
    List<Party> left = new ArrayList<>();
    List<Party> right = new ArrayList<>();
    for (Party party : parties) {
      (party.mention().head() < middle.index() ? left : right).add(party);
    }
    if (left.isEmpty() || right.isEmpty()) {
      return List.of(parties);
    }
    List<List<Party>> pairs = new ArrayList<>();
    boolean isOneLeft = sides(left).size() == 1 && left.size() == 1;
    if (isOneLeft && isSaid) {
      for (Party other : right) {
        pairs.add(List.of(left.get(0), other));
      }
      return pairs;
    }
    if (isOneLeft) {
      return eachSide(left, right);
    }
    for (Party each : left) {
      List<Party> pair = new ArrayList<>(List.of(each));
      pair.addAll(right);
      pairs.add(pair);
    }
    return pairs;
  }

  /** Those on the left with each of the sides on the right. */
  private static List<List<Party>> eachSide(List<Party> left, List<Party> right) {
    List<List<Party>> pairs = new ArrayList<>();
    for (String side : sides(right)) {
      List<Party> pair = new ArrayList<>(left);
      right.stream().filter(party -> party.affiliation().key().equals(side)).forEach(pair::add);
      pairs.add(pair);
    }
    return pairs;
  }

  private static Set<String> sides(List<Party> parties) {
    Set<String> sides = new LinkedHashSet<>();
    parties.forEach(party -> sides.add(party.affiliation().key()));
    return sides;
  }
}
