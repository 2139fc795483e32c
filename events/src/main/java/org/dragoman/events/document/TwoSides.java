package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.syntax.VerbTags;
import org.dragoman.text.Token;

/** Tells whether those whom a match names can be in contact: two sides, none of them private. */
final class TwoSides {

  private final Sessions sessions;
  private final UnnamedGroups groups;

  TwoSides(Sessions sessions, UnnamedGroups groups) {
    this.sessions = sessions;
    this.groups = groups;
  }

  boolean areIn(SentenceScene scene, FrameMatch match, List<Party> parties) {
    boolean isMediated = parties.stream().anyMatch(ChannelReader::isMediator);
    boolean isNamed =
        parties.stream()
            .allMatch(party -> isSomebody(party) || (isMediated && areOfGovernment(party)));
    boolean isMissingOne = !isEachOther(scene, match) && isOneSided(scene, match, parties);
    if ((match.frame().is(Frame.Trait.NAMED) && !isNamed) || isMissingOne) {
      return false;
    }
    if (areOnlyCompany(scene, match, parties)) {
      return false;
    }
    if (arePrivate(parties) || GeneralStatements.isOne(scene, match)) {
      return false;
    }
    boolean areMediators = parties.stream().allMatch(ChannelReader::isMediator);
    if (areMediators) {
      // "a ceasefire brokered by A and B": who stopped firing is not told
      return false;
    }
    long sides = ChannelReader.affiliations(parties);
    if (sides != 1) {
      return sides > 1 && !(sides == 2 && areOfOneState(parties));
    }
    boolean isOfEach = scene.clauses().hasWord(match.trigger(), "separate", "amod", "nmod");
    if (isOfEach) {
      // "had separate calls with European leaders": with whom is not told
      return false;
    }
    boolean isSession =
        sessions.isBody(parties.get(0))
            && parties.stream().anyMatch(TwoSides::isManyHeaded)
            && (match.frame().is(Frame.Trait.SESSION) || areMembers(match, parties.get(0)))
            && !isExample(scene, parties.get(0))
            && !scene.clauses().isPassive(match.trigger())
            && parties.stream().noneMatch(ChannelReader::isMediator);
    return isSession
        || match.fillers().stream().anyMatch(filler -> groups.isOne(scene, filler.mention()));
  }

  /**
   * Somebody named, or the one who holds a high office: "told Nepal's prime minister", "told his
   * Polish counterpart".
   */
  private static boolean isSomebody(Party party) {
    Mention mention = party.mention();
    boolean isOne = mention.kind() == Mention.Kind.OFFICE && !mention.isPlural();
    return party.name() != null || (isOne && (areOfGovernment(party) || mention.isCounterpart()));
  }

  /** "brought together the foreign ministers of A and B". */
  private static boolean areOfGovernment(Party party) {
    Mention mention = party.mention();
    return mention.kind() == Mention.Kind.OFFICE
        && mention.level() != null
        && mention.level().isOfGovernment();
  }

  /** "takes part in several organizations, including the OIC": a member, and no session. */
  private static boolean isExample(SentenceScene scene, Party party) {
    if (!scene.sentence().span().contains(party.mention().span())) {
      return false;
    }
    Clauses clauses = scene.clauses();
    Token head = clauses.firstListed(scene.sentence().token(party.mention().head()));
    return clauses
        .governor(head, "include", "including")
        .filter(list -> list.tag().equals("NNS"))
        .isPresent();
  }

  /** "EU ministers met"; in "he met EU ministers" another did, who is not known. */
  private static boolean areMembers(FrameMatch match, Party party) {
    boolean isVerb = match.trigger().tag().startsWith("VB");
    return party.mention().isPlural()
        && (!isVerb || party.mention().head() < match.trigger().index());
  }

  /** "Prime minister held calls with A and B": who held them is not told, nor did A call B. */
  private static boolean areOnlyCompany(
      SentenceScene scene, FrameMatch match, List<Party> parties) {
    Clauses clauses = scene.clauses();
    List<Token> company = new ArrayList<>(clauses.after(match.trigger(), "with"));
    company.addAll(clauses.after(match.verb(), "with"));
    List<Token> holders = clauses.subjects(match.verb());
    return parties.size() > 1
        && !holders.contains(match.trigger())
        && holders.stream().anyMatch(holder -> isOfficial(scene, holder))
        && parties.stream()
            .map(Party::mention)
            .allMatch(
                mention ->
                    scene.sentence().span().contains(mention.span())
                        && covers(mention, clauses.expand(company))
                        && !covers(mention, holders));
  }

  private static boolean isOfficial(SentenceScene scene, Token word) {
    return scene.mentionsAt(word).stream()
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE);
  }

  private static boolean covers(Mention mention, List<Token> words) {
    return words.stream()
        .anyMatch(word -> mention.first() <= word.index() && word.index() <= mention.last());
  }

  /** A territory and the state that it belongs to. */
  private static boolean areOfOneState(List<Party> parties) {
    List<String> states =
        parties.stream()
            .map(party -> party.affiliation().country())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return states.size() == 2
        && (Sovereigns.areSame(states.get(0), states.get(1))
            || Sovereigns.areSame(states.get(1), states.get(0)));
  }

  /** Persons without office: players, artists, travellers. */
  private static boolean arePrivate(List<Party> parties) {
    return parties.stream()
        .allMatch(
            party ->
                party.name() != null
                    && party.actor() != null
                    && party.actor().office() == null
                    && !party.actor().isListed());
  }

  /** "will see each other": one of them is the object. */
  private static boolean isEachOther(SentenceScene scene, FrameMatch match) {
    return scene.clauses().objects(match.trigger()).stream()
        .anyMatch(
            object ->
                scene.clauses().dependents(object, "det").stream()
                    .anyMatch(word -> word.lemma().equals("each") || word.lemma().equals("one")));
  }

  /**
   * A verb that goes from one to another needs the other: "called attention to …" has none. A visit
   * needs a guest.
   */
  private static boolean isOneSided(SentenceScene scene, FrameMatch match, List<Party> parties) {
    boolean reachesNobody =
        match.frame().is(Frame.Trait.REACHING)
            && (isCompany(scene, match.trigger())
                || match.fillers().stream()
                    .allMatch(filler -> filler.mention().first() < match.trigger().index()));
    if (reachesNobody) {
      return true;
    }
    boolean isShuttleOfNobody =
        match.frame().id().equals("shuttle")
            && parties.stream().noneMatch(party -> party.role() == Role.MEDIATOR);
    if (isShuttleOfNobody) {
      return true;
    }
    boolean isVisitOfNobody =
        (ChannelReader.channel(match) == Channel.VISIT || match.frame().is(Frame.Trait.HOSTING))
            && match.frame().roles().stream().anyMatch(rule -> rule.role() == Role.GUEST)
            && match.fillers().stream().noneMatch(filler -> filler.role() == Role.GUEST);
    if (isVisitOfNobody) {
      return true;
    }
    return isDirected(match) && parties.stream().noneMatch(party -> party.role() == Role.RECIPIENT);
  }

  /** "met B, joined by C", "will be joined by C when he meets B": C is of those who meet. */
  private static boolean isCompany(SentenceScene scene, Token verb) {
    return verb.tag().equals("VBN")
        && scene.clauses().dependents(verb, "aux", "auxpass").stream()
            .noneMatch(aux -> VerbTags.WITH_TIME.contains(aux.tag()));
  }

  /** Whether the verb goes from one to another. */
  static boolean isDirected(FrameMatch match) {
    return match.verb().equals(match.trigger())
        && match.trigger().tag().startsWith("VB")
        && ChannelReader.channel(match) != Channel.SUMMONS
        && match.frame().roles().stream().anyMatch(rule -> rule.role() == Role.RECIPIENT);
  }

  /** A body or several of its people: one official is no session. */
  private static boolean isManyHeaded(Party party) {
    return party.mention().kind() == Mention.Kind.PARTY || party.mention().isPlural();
  }
}
