package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.dragoman.events.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Who the parties of a match are: officials with their states, groups told before ("the two
 * ministers"), movements that govern; armies, parliaments and private bodies are none.
 */
final class Parties {

  /** The body that an army is of its state. */
  private static final String ARMY = "armed forces";

  /** Bodies that fight, police or trade; what they do is no diplomatic contact. */
  private static final Set<String> NO_PARTIES = WordLists.bundled("parties.tsv").of("no-parties");

  private static final Set<String> MOURNING = WordLists.bundled("parties.tsv").of("mourning");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> CLERGY = WordLists.bundled("parties.tsv").of("clergy");

  private final DocumentActors actors;
  private final Organizations organizations;
  private final @Nullable LocalDate published;
  private final List<SentenceScene> scenes;
  private final List<ContactMention> found;
  private final ToldGroups groups;

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
    this.groups = new ToldGroups(this, actors, scenes, found);
  }

  List<Party> of(SentenceScene scene, FrameMatch match) {
    List<Party> parties = new ArrayList<>();
    boolean areFoes = match.fillers().stream().anyMatch(filler -> isFighter(filler.mention()));
    for (Filler filler : match.fillers()) {
      Mention mention = filler.mention();
      if (mention.isRound()) {
        continue;
      }
      Optional<Party> sent = SentEnvoys.of(scene, filler, this, actors);
      if (sent.isPresent()) {
        addMissing(parties, List.of(sent.get()));
      } else if (groups.isOne(scene, mention)) {
        if (filler.role() == Role.PARTICIPANT || match.fillers().size() > 1) {
          addMissing(parties, groups.of(scene, mention));
        }
      } else {
        party(filler, areFoes).ifPresent(party -> addMissing(parties, List.of(party)));
      }
    }
    addMissing(parties, Rounds.before(scene, match, parties, found));
    addMissing(parties, HostedTalks.with(scene, match, parties, found, this));
    addMissing(parties, JoinedTalks.with(scene, match, parties, found));
    addMissing(parties, UnownedTalks.of(scene, match, parties, found));
    List<Party> sitting = TalksSpokenOf.of(scene, match, parties);
    return withoutShadowed(HostsOfOthers.leftOut(scene, match, sitting));
  }

  static @Nullable String office(@Nullable Actor actor, Mention mention) {
    return actor != null && actor.office() != null ? actor.office() : mention.office();
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
  private List<Party> withoutShadowed(List<Party> parties) {
    List<Party> kept = new ArrayList<>();
    for (Party party : parties) {
      boolean isShadowed =
          (party.isBare() || isAnyOne(party))
              && parties.stream()
                  .anyMatch(
                      other ->
                          !other.equals(party)
                              && other.affiliation().key().equals(party.affiliation().key())
                              && ((!other.isBare() && !isAnyOne(other))
                                  || parties.indexOf(other) < parties.indexOf(party)));
      if (!isShadowed) {
        kept.add(party);
      }
    }
    return kept;
  }

  /** "the first visit by a Dutch premier", beside him who is named: it was he. */
  private boolean isAnyOne(Party party) {
    return party.name() == null
        && party.mention().kind() == Mention.Kind.OFFICE
        && !party.mention().isPlural()
        && sceneOf(party.mention())
            .map(scene -> scene.sentence().token(party.mention().first()).lemma())
            .filter(ARTICLES::contains)
            .isPresent();
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
    return sceneOf(mention)
        .filter(scene -> PrivateGroups.isOne(scene, mention) || isMourned(scene, mention))
        .isPresent();
  }

  /** "the assassination of A": who is dead meets nobody. */
  private static boolean isMourned(SentenceScene scene, Mention mention) {
    int of = mention.first() - 1;
    return of > 0
        && mention.name() != null
        && scene.words().token(of).form().equals("of")
        && MOURNING.contains(scene.words().token(of - 1).form());
  }

  private Optional<SentenceScene> sceneOf(Mention mention) {
    return scenes.stream().filter(scene -> scene.span().contains(mention.span())).findFirst();
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
