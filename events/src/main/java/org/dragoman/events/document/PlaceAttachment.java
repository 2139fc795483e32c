package org.dragoman.events.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** Finds the place of a trigger: "in Doha" on the verb, the noun, or on a party beside it. */
final class PlaceAttachment {

  private static final Set<String> HOLDING = WordLists.bundled("occasions.tsv").of("holding");

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "on", "outside", "aboard", "from");

  /** Words that say when or how, behind which the place is still the event's. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "door", // behind closed doors
          "today",
          "yesterday",
          "tomorrow",
          "week",
          "month",
          "day",
          "weekend",
          "time", // for the first time
          "morning",
          "evening",
          "afternoon");

  /** "on the sidelines of the summit in Oslo": there as well. */
  private static final Set<String> MARGINS = WordLists.bundled("occasions.tsv").of("margin");

  private static final Set<String> LOCALITIES = WordLists.bundled("occasions.tsv").of("localities");

  private static final Set<String> SETTLING = WordLists.bundled("occasions.tsv").of("settling");

  private static final Set<String> LEAVING = Set.of("leave", "depart");

  private static final Set<String> AHEAD = Set.of("before", "ahead");

  private static final Set<String> BEHIND = Set.of("after", "following");

  /** Buildings: "at Oslo's airport". */
  private static final Set<String> VENUES = WordLists.bundled("occasions.tsv").of("venues");

  /** Contacts that have a place of their own. */
  private static final Set<String> PLACED = WordLists.bundled("occasions.tsv").of("placed");

  private PlaceAttachment() {}

  static Optional<PlaceMention> find(SentenceScene scene, FrameMatch match) {
    PlaceMention best = null;
    int bestDistance = Integer.MAX_VALUE;
    boolean isElsewhere = Lag.of(scene, match).isPresent();
    for (PlaceMention place : scene.places()) {
      if ((isElsewhere && place.first() < match.trigger().index())
          || isInsideMention(scene, place)
          || isOfAnother(scene, match, place)
          || scene.isBehindSemicolon(match.trigger(), scene.sentence().token(place.first()))
          || !isOf(scene, match, place)) {
        continue;
      }
      int distance = Math.abs(place.first() - match.trigger().index());
      if (distance < bestDistance) {
        best = place;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best)
        .or(() -> journeysEnd(scene, match))
        .or(() -> whereWelcomed(scene, match))
        .or(() -> whereLeft(scene, match));
  }

  /** "flew to Brussels to consult with A", "travels to Oslo for talks". */
  private static Optional<PlaceMention> journeysEnd(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    boolean isFor =
        !match.frame().is(Frame.Trait.JOURNEY)
            && ChannelCues.isGoing(match.verb())
            && clauses.governor(match.trigger(), "for").filter(match.verb()::equals).isPresent();
    Token going = isFor ? match.verb() : clauses.above(match.verb());
    return isFor || ChannelCues.isJourneysEnd(scene, match)
        ? Stream.of("to", "in", "for")
            .flatMap(way -> clauses.after(going, way).stream())
            .flatMap(end -> scene.placeAt(end).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "welcomed the president to the White House". */
  private static Optional<PlaceMention> whereWelcomed(SentenceScene scene, FrameMatch match) {
    return match.frame().is(Frame.Trait.HOSTING)
        ? scene.clauses().after(match.verb(), "to").stream()
            .flatMap(there -> scene.placeAt(there).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "left Oslo after talks with A". */
  private static Optional<PlaceMention> whereLeft(SentenceScene scene, FrameMatch match) {
    Token verb = match.verb();
    boolean isNews = verb.equals(match.trigger()) && verb.relation().equals("pcomp");
    Token after = isNews ? scene.clauses().above(verb) : verb;
    Token leaving = isNews && !scene.clauses().isRoot(after) ? scene.clauses().above(after) : after;
    return LEAVING.contains(leaving.lemma())
            && !leaving.equals(match.trigger())
            && scene.clauses().after(leaving, "for").isEmpty()
            && match.trigger().index() > leaving.index()
        ? scene.clauses().dependents(leaving, "dobj").stream()
            .flatMap(left -> scene.placeAt(left).stream())
            .findFirst()
        : Optional.empty();
  }

  /** The state in "President of Argentina" is no place of the event. */
  private static boolean isInsideMention(SentenceScene scene, PlaceMention place) {
    return scene.mentions().stream()
        .anyMatch(
            m ->
                m.first() <= place.first()
                    && place.last() <= m.last()
                    && (m.name() != null || m.office() != null || m.body() != null));
  }

  /** "met A to follow up on the talks between B and C in Oslo": B and C were in Oslo. */
  private static boolean isOfAnother(SentenceScene scene, FrameMatch match, PlaceMention place) {
    for (int i = match.trigger().index() + 1; i < place.first(); i++) {
      Token token = scene.sentence().token(i);
      boolean isOther =
          isNominalContact(token)
              && !token.equals(match.verb())
              && !scene.clauses().after(token, "between").isEmpty();
      if (isOther) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(SentenceScene scene, FrameMatch match, PlaceMention place) {
    Clauses clauses = scene.clauses();
    Token head = headOf(scene, place);
    boolean isAside =
        match.trigger().relation().equals("appos") && match.trigger().head() == head.index();
    if ((isAside || isWhereTheySettled(clauses, match, place))
        && PREPOSITIONS.contains(clauses.above(head).lemma())) {
      // "failed to agree in Oslo, their first meeting since …"
      return true;
    }
    while (head.relation().equals("appos") || head.relation().equals("conj")) {
      head = clauses.above(head);
    }
    if (clauses
        .governor(head, "of")
        .filter(kind -> LOCALITIES.contains(kind.lemma()))
        .isPresent()) {
      // "in the resort of Sharm el-Sheikh"
      head = clauses.above(clauses.above(head));
    }
    boolean isModifier =
        !place.isState()
            && head.head() == match.trigger().index()
            && head.index() < match.trigger().index();
    if (isModifier) {
      return true;
    }
    if (isWhere(clauses, head, match)) {
      return true;
    }
    if (!place.isState() && isOwnerOfVenue(clauses, head)) {
      // "at Oslo's Grand Hotel"
      head = clauses.above(head);
    }
    if (clauses.isRoot(head) || !PREPOSITIONS.contains(clauses.above(head).lemma())) {
      return false;
    }
    Token preposition = clauses.above(head);
    boolean isOn = preposition.lemma().equals("on");
    boolean isTopic =
        (place.isState() && (isOn || isOfTopic(scene, match, preposition)))
            || (isOn && clauses.above(preposition).tag().startsWith("N"));
    if (preposition.lemma().equals("from") || isTopic) {
      return false;
    }
    Token at = preposition;
    boolean isBesideOccasion = false;
    for (int step = 0; step < 6 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      boolean isOwn = at.equals(match.trigger()) || at.equals(match.verb());
      if (isOwn || Scheduling.isOf(match, at, scene)) {
        return true;
      }
      if (AHEAD.contains(at.lemma()) && ChannelCues.isJourneysEnd(scene, match)) {
        // "flew to Oslo to meet A before a summit in Riga": they met in Oslo
        return false;
      }
      isBesideOccasion |= MARGINS.contains(at.lemma());
      if (isBesideOccasion && at.relation().equals("dobj")) {
        // "discussed trade on the sidelines of …": parsers hang it on what was discussed
        continue;
      }
      if (isDiscussed(clauses, match, at)) {
        return isInitial(preposition, match);
      }
      boolean isOfNextClause =
          at.tag().startsWith("VB")
              && at.relation().equals("conj")
              && at.index() > match.trigger().index()
              && clauses.has(at, "nsubj", "nsubjpass");
      if (isOfNextClause) {
        // "A phoned B, and C met D in Oslo"
        return false;
      }
      boolean isParty = false;
      for (var filler : match.fillers()) {
        isParty |= filler.mention().first() <= at.index() && at.index() <= filler.mention().last();
      }
      if (isParty && at.index() > match.trigger().index()) {
        return true;
      }
      boolean isPassed =
          CIRCUMSTANCES.contains(at.lemma())
              || MARGINS.contains(at.lemma())
              || at.tag().equals("CD")
              || at.tag().equals("IN")
              || at.tag().startsWith("NNP")
              || at.relation().equals("conj")
              || at.relation().equals("xcomp")
              || isHeldThere(at, match)
              || isOfOfficials(scene, match, at)
              || isWordOfFrame(match, at)
              || isNominalContact(at);
      if (!isPassed) {
        return isInitial(preposition, match);
      }
    }
    return isInitial(preposition, match);
  }

  /** "reached a deal on the border in Oslo after a week of talks": right before "after". */
  private static boolean isWhereTheySettled(Clauses clauses, FrameMatch match, PlaceMention place) {
    return !place.isState()
        && SETTLING.contains(match.verb().lemma())
        && clauses.dependents(match.verb(), "prep").stream()
            .filter(after -> after.index() == place.last() + 1)
            .anyMatch(after -> BEHIND.contains(after.lemma()))
        && match.trigger().index() > place.last();
  }

  /** "on his way home from Oslo, where he met A". */
  private static boolean isWhere(Clauses clauses, Token place, FrameMatch match) {
    Token verb = match.verb();
    return verb.relation().equals("relcl")
        && verb.head() == place.index()
        && clauses.hasWord(verb, "where", "advmod");
  }

  /** "the summit, to be held in Oslo". */
  private static boolean isHeldThere(Token verb, FrameMatch match) {
    return verb.relation().equals("relcl")
        && verb.head() == match.trigger().index()
        && HOLDING.contains(verb.lemma());
  }

  private static boolean isOwnerOfVenue(Clauses clauses, Token city) {
    return city.relation().equals("poss")
        && !clauses.isRoot(city)
        && (clauses.above(city).tag().startsWith("NNP")
            || VENUES.contains(clauses.above(city).lemma()));
  }

  /** "talks with A and a number of counterparts in Oslo": where they talk. */
  private static boolean isOfOfficials(SentenceScene scene, FrameMatch match, Token group) {
    return group.index() > match.trigger().index()
        && group.tag().equals("NNS")
        && scene.mentionsAt(group).stream()
            .anyMatch(mention -> mention.isPlural() && mention.isCounterpart());
  }

  /** "signed a pact in Oslo": where they signed, though "in" hangs on the pact. */
  private static boolean isWordOfFrame(FrameMatch match, Token thing) {
    String word = "+" + thing.lemma();
    return thing.head() == match.trigger().index()
        && match.frame().triggers().stream()
            .flatMap(trigger -> trigger.lemmas().stream())
            .anyMatch(lemmas -> lemmas.endsWith(word));
  }

  /** "discussed reconciliation in Somalia": where that is which they discussed. */
  private static boolean isOfTopic(SentenceScene scene, FrameMatch match, Token preposition) {
    return match.frame().id().equals("discuss")
        && scene.clauses().objects(match.trigger()).stream()
            .anyMatch(topic -> topic.index() < preposition.index());
  }

  /** "discussed the summit in Bali": it is there, whoever speaks of it. */
  private static boolean isDiscussed(Clauses clauses, FrameMatch match, Token noun) {
    return match.frame().id().equals("discuss")
        && isNominalContact(noun)
        && noun.relation().equals("dobj")
        && clauses.above(noun).equals(match.trigger());
  }

  private static boolean isNominalContact(Token token) {
    return PLACED.contains(token.lemma());
  }

  /** "In Jakarta, she will meet …" sets the scene for the whole sentence. */
  private static boolean isInitial(Token preposition, FrameMatch match) {
    return preposition.index() <= 1 && match.trigger().index() > preposition.index();
  }

  private static Token headOf(SentenceScene scene, PlaceMention place) {
    Token head = scene.sentence().token(place.last());
    for (int i = place.first(); i <= place.last(); i++) {
      Token token = scene.sentence().token(i);
      if (token.head() < place.first() || token.head() > place.last()) {
        head = token;
      }
    }
    return head;
  }
}
