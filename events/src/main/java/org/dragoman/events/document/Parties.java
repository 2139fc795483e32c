package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.OrganizationKind;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who the parties of a match are: officials with their states, groups told before ("the two
 * ministers"), movements that govern; armies, parliaments and private bodies are none.
 */
final class Parties {

  /** Bodies that fight, police or trade; what they do is no diplomatic contact. */
  /** The body that an army is of its state. */
  private static final String ARMY = "armed forces";

  private static final Set<String> NO_PARTIES = WordLists.bundled("parties.tsv").of("no-parties");

  /** Offices that a minister does not have, so that "the two presidents" are others. */
  private static final Set<String> HEADS =
      Set.of("president", "prime minister", "king", "head of state", "chancellor");

  private static final Set<String> CLERGY = WordLists.bundled("parties.tsv").of("clergy");

  private final DocumentActors actors;
  private final Organizations organizations;
  private final @Nullable LocalDate published;
  private final List<SentenceScene> scenes;
  private final List<ContactMention> found;

  /**
   * @param scenes all sentences
   * @param found the contacts so far, which grow while the document is read
   */
  Parties(
      DocumentActors actors,
      Organizations organizations,
      @Nullable LocalDate published,
      List<SentenceScene> scenes,
      List<ContactMention> found) {
    this.actors = actors;
    this.organizations = organizations;
    this.published = published;
    this.scenes = scenes;
    this.found = found;
  }

  List<Party> of(SentenceScene scene, FrameMatch match) {
    List<Party> parties = new ArrayList<>();
    boolean areFoes = match.fillers().stream().anyMatch(filler -> isFighter(filler.mention()));
    for (Filler filler : match.fillers()) {
      Mention mention = filler.mention();
      if (mention.isRound()) {
        continue;
      }
      if (isGroup(mention)) {
        if (filler.role() == Role.PARTICIPANT || match.fillers().size() > 1) {
          addMissing(parties, group(scene, mention));
        }
      } else {
        party(filler, areFoes).ifPresent(party -> addMissing(parties, List.of(party)));
      }
    }
    addMissing(parties, Rounds.before(scene, match, parties, found));
    addMissing(parties, HostedTalks.with(scene, match, parties, found, this));
    return withoutShadowed(parties);
  }

  /** "the two ministers", "they", "both sides": parties told before. */
  private boolean isGroup(Mention mention) {
    return mention.isPlural()
        && actors.findActor(mention).isEmpty()
        && mention.isDefinite()
        && mention.affiliation() == null
        && mention.name() == null
        && !mention.isCounterpart();
  }

  /**
   * Those told before in the same sentence ("A and B agreed when they met"), else those of the last
   * contact, else the two sides that the sentence before names.
   */
  private List<Party> group(SentenceScene scene, Mention group) {
    if (isOfTeller(scene, group)) {
      return List.of();
    }
    List<Party> here = pair(scene, group.first(), true);
    if (!here.isEmpty()) {
      return here;
    }
    if (!found.isEmpty()) {
      ContactMention last =
          isOfTwo(scene, group)
              ? lastOfTwo().orElse(found.get(found.size() - 1))
              : lastOfPersons(found.get(found.size() - 1));
      boolean isNear = last.scene().number() >= scene.number() - 3;
      if (isNear || isOfPersons(last)) {
        return othersOf(last.parties(), group).orElse(last.parties());
      }
    }
    List<Party> speakers = several(scene, group.first());
    if (group.first() == group.last() || !speakers.isEmpty()) {
      return speakers;
    }
    List<Party> bare = pair(scene, group.first(), false);
    for (int back = 1; bare.isEmpty() && back <= 2 && back <= scene.number(); back++) {
      SentenceScene before = scenes.get(scene.number() - back);
      bare = isPersonal(group) ? pair(before, before.words().size(), true) : List.of();
      if (bare.isEmpty() && back == 1) {
        bare = pair(before, before.words().size(), false);
      }
    }
    return bare;
  }

  /** "The rebels say they will not negotiate": they, and nobody else. */
  private boolean isOfTeller(SentenceScene scene, Mention group) {
    Token they = scene.words().token(group.first());
    if (!they.lemma().equals("they")) {
      return false;
    }
    Clauses clauses = scene.clauses();
    Token verb = clauses.isRoot(they) ? they : clauses.above(they);
    boolean isTold = verb.relation().equals("ccomp") && !clauses.isRoot(verb);
    return isTold
        && clauses.subjects(clauses.above(verb)).stream()
            .flatMap(teller -> scene.mentionsAt(teller).stream())
            .anyMatch(
                teller -> teller.kind() == Mention.Kind.PARTY && teller.affiliation() != null);
  }

  /** "The two leaders had last met in March": persons, and no states. */
  private static boolean isPersonal(Mention group) {
    return group.office() != null;
  }

  /** "The ministers spoke … after the two presidents met": those of the same states. */
  private static Optional<List<Party>> othersOf(List<Party> told, Mention group) {
    String office = group.office();
    boolean areOthers =
        office != null
            && HEADS.contains(office)
            && told.stream().allMatch(party -> party.affiliation().country() != null)
            && told.stream().allMatch(party -> isLesser(office(party.actor(), party.mention())));
    if (!areOthers) {
      return Optional.empty();
    }
    Map<String, Party> heads = new LinkedHashMap<>();
    for (Party party : told) {
      heads.putIfAbsent(
          party.affiliation().key(),
          new Party(
              Role.PARTICIPANT,
              null,
              party.affiliation(),
              group.withAffiliation(party.affiliation())));
    }
    return Optional.of(List.copyOf(heads.values()));
  }

  private static @Nullable String office(@Nullable Actor actor, Mention mention) {
    return actor != null && actor.office() != null ? actor.office() : mention.office();
  }

  /** An office, and none that heads a state or government. */
  private static boolean isLesser(@Nullable String office) {
    return office != null && HEADS.stream().noneMatch(office::contains);
  }

  /** "the two", and nothing else. */
  private static boolean isOfTwo(SentenceScene scene, Mention group) {
    return scene.words().token(group.last()).lemma().equals("two");
  }

  /** The last contact of two persons. */
  private Optional<ContactMention> lastOfTwo() {
    return found.stream().filter(Parties::isOfPersons).reduce((first, second) -> second);
  }

  /** "A met B on the margins of the summit. The leaders …": A and B, and not the summit. */
  private ContactMention lastOfPersons(ContactMention last) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).scene().equals(last.scene()); i--) {
      if (isOfPersons(found.get(i))) {
        return found.get(i);
      }
    }
    return last;
  }

  /** "Taliban officials say they …": the one side of several people that stands before. */
  private List<Party> several(SentenceScene scene, int end) {
    List<Party> found = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      boolean isSeveral =
          mention.last() < end && mention.isPlural() && mention.affiliation() != null;
      if (isSeveral) {
        party(new Filler(Role.PARTICIPANT, mention)).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  /** Two persons who met remain "the two leaders" to the end of the report. */
  private static boolean isOfPersons(ContactMention contact) {
    return contact.parties().size() == 2
        && contact.parties().stream().allMatch(party -> party.name() != null);
  }

  /** The parties of two sides before a word, where there are exactly two. */
  private List<Party> pair(SentenceScene scene, int end, boolean isPersonal) {
    Map<String, Party> sides = new LinkedHashMap<>();
    for (Mention mention : scene.mentions()) {
      boolean isPerson =
          mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
      if (mention.last() >= end || isPerson != isPersonal || isGroup(mention)) {
        continue;
      }
      party(new Filler(Role.PARTICIPANT, mention))
          .ifPresent(party -> sides.putIfAbsent(party.affiliation().key(), party));
    }
    return sides.size() == 2 ? List.copyOf(sides.values()) : List.of();
  }

  private static void addMissing(List<Party> parties, List<Party> more) {
    for (Party party : more) {
      if (parties.stream()
          .noneMatch(
              other -> other.mention().equals(party.mention()) || isSamePerson(other, party))) {
        parties.add(party);
      }
    }
  }

  private static boolean isSamePerson(Party a, Party b) {
    Actor left = a.actor();
    Actor right = b.actor();
    return left != null && right != null && left.number() == right.number();
  }

  /** A bare state beside an official of the same state says nothing more. */
  private static List<Party> withoutShadowed(List<Party> parties) {
    List<Party> kept = new ArrayList<>();
    for (Party party : parties) {
      boolean isShadowed =
          party.isBare()
              && parties.stream()
                  .anyMatch(
                      other ->
                          !other.equals(party)
                              && other.affiliation().key().equals(party.affiliation().key())
                              && (!other.isBare()
                                  || parties.indexOf(other) < parties.indexOf(party)));
      if (!isShadowed) {
        kept.add(party);
      }
    }
    return kept;
  }

  /** "his Dutch colleague": the other party is "he", whoever that is. */
  boolean isOwned(SentenceScene scene, Party party) {
    Mention counterpart = party.mention();
    return counterpart.isCounterpart()
        && scene.span().contains(counterpart.span())
        && scene.words().token(counterpart.first()).tag().equals("PRP$");
  }

  /** "A said after a call from his Dutch colleague": A, whose colleague that is. */
  Optional<Party> ownerOf(SentenceScene scene, Party party) {
    Mention counterpart = party.mention();
    return scene.mentions().stream()
        .filter(mention -> mention.last() < counterpart.first() && !mention.isPlural())
        .filter(Parties::isOfficial)
        .reduce((first, second) -> second)
        .flatMap(mention -> party(new Filler(Role.PARTICIPANT, mention)))
        .filter(owner -> !owner.affiliation().key().equals(party.affiliation().key()));
  }

  private static boolean isOfficial(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
  }

  /** The party that fills a role; empty where the words name none. */
  Optional<Party> party(Filler filler) {
    return party(filler, false);
  }

  private Optional<Party> party(Filler filler, boolean areFoes) {
    Mention mention = filler.mention();
    Actor actor = actors.findActor(mention).orElse(null);
    Affiliation affiliation = affiliation(mention, actor);
    boolean isArmy = areFoes && ARMY.equals(mention.body());
    if (affiliation == null
        || !(isArmy || mayBeParty(mention, affiliation))
        || isPrivateBody(affiliation)
        || isClergy(mention, actor)
        || isPrivate(mention)) {
      return Optional.empty();
    }
    return Optional.of(new Party(filler.role(), actor, affiliation, mention));
  }

  /**
   * Whether a mention with this affiliation may be a party, as far as the two alone tell; an army
   * is one only beside those it fights.
   */
  static boolean mayBeParty(Mention mention, Affiliation affiliation) {
    boolean isBanker = "central bank".equals(mention.body()) && mention.name() != null;
    boolean isOfNoParty =
        mention.body() != null && NO_PARTIES.contains(mention.body()) && !isBanker;
    return !affiliation.isSubnational() && !isOfNoParty;
  }

  /** An armed movement: "talks between the army and the rebels" are such as states have. */
  private boolean isFighter(Mention mention) {
    Affiliation affiliation = mention.affiliation();
    String name = affiliation == null ? null : affiliation.organization();
    return name != null
        && organizations
            .findOrganization(name)
            .filter(known -> known.kind() == OrganizationKind.ARMED_GROUP)
            .isPresent();
  }

  /** Heads of churches speak for no state. */
  private static boolean isClergy(Mention mention, @Nullable Actor actor) {
    String office = office(actor, mention);
    return office != null && CLERGY.stream().anyMatch(office::endsWith);
  }

  private boolean isPrivate(Mention mention) {
    return scenes.stream()
        .filter(scene -> scene.span().contains(mention.span()))
        .findFirst()
        .filter(scene -> PrivateGroups.isOne(scene, mention))
        .isPresent();
  }

  private @Nullable Affiliation affiliation(Mention mention, @Nullable Actor actor) {
    Affiliation told =
        mention.affiliation() != null && !isChairOfState(mention, actor)
            ? mention.affiliation()
            : actor == null ? null : actor.affiliation();
    return told == null ? null : governing(told);
  }

  /** "OSCE Chair-in-Office Rau", whom the text calls a minister of Poland elsewhere. */
  private static boolean isChairOfState(Mention mention, @Nullable Actor actor) {
    return actor != null
        && actor.affiliation() != null
        && actor.affiliation().country() != null
        && mention.isChair();
  }

  /**
   * A movement that governs its state speaks for the state: the Chinese Communist Party, the
   * Taliban since 2021.
   */
  private Affiliation governing(Affiliation told) {
    String name = told.organization();
    Optional<Organization> organization =
        name == null ? Optional.empty() : organizations.findOrganization(name);
    LocalDate since = organization.map(Organization::governsSince).orElse(null);
    @Nullable String home = organization.map(Organization::home).orElse(null);
    if (home != null && organization.filter(Parties::isNationalParty).isPresent()) {
      return Affiliation.state(home);
    }
    if (since == null || home == null || (published != null && published.isBefore(since))) {
      return told;
    }
    return Affiliation.state(home);
  }

  /** A political party in its own state: its leader is an official of that state. */
  private static boolean isNationalParty(Organization organization) {
    return organization.kind() == OrganizationKind.PARTY_POLITICAL
        && ("PTY".equals(organization.sector()) || "GOV".equals(organization.sector()));
  }

  private boolean isPrivateBody(Affiliation affiliation) {
    String organization = affiliation.organization();
    return organization != null
        && organizations
            .findOrganization(organization)
            .map(o -> o.kind() == OrganizationKind.NGO)
            .orElse(false);
  }
}
