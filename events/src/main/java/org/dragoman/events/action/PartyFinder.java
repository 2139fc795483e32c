package org.dragoman.events.action;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.organization.Organization;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.codebook.Level;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties in a phrase: a state, an organisation, an official, or an actor without a name
 * ("Sudanese rebels", "police in Lyon") with the state it belongs to.
 */
final class PartyFinder {

  private static final Set<String> OWNERS = Set.of("of", "in", "from", "at", "near", "inside");
  private static final Set<String> INSIDE =
      Set.of("poss", "nmod", "compound", "amod", "pobj", "prep", "appos", "conj", "nn", "agent");
  private static final Map<String, String> BODIES =
      Map.of(
          "armed forces", "MIL",
          "police", "COP",
          "intelligence agency", "SPY",
          "parliament", "LEG",
          "court", "JUD",
          "supreme court", "JUD",
          "rebels", "REB",
          "opposition", "OPP");
  private static final int DEEP = 5;

  private final GenericActors generic;
  private final Organizations organizations;
  private final DocumentActors actors;

  PartyFinder(GenericActors generic, Organizations organizations, DocumentActors actors) {
    this.generic = generic;
    this.organizations = organizations;
    this.actors = actors;
  }

  /** The parties that a phrase names; empty where its head is none. */
  List<ActionParty> at(SentenceScene scene, Token head) {
    List<ActionParty> parties = new ArrayList<>();
    Optional<String> sector = sector(scene, head);
    for (Mention mention : scene.mentionsAt(head)) {
      boolean isOwn = mention.head() == head.index() && !isBareAdjective(mention, head);
      if (isOwn || (sector.isEmpty() && mention.head() == head.index())) {
        of(mention, sector.orElse(null)).ifPresent(parties::add);
      }
    }
    if (parties.stream().noneMatch(ActionParty::isKnown) && sector.isPresent()) {
      return unnamed(scene, head, sector.get(), parties);
    }
    if (parties.isEmpty()) {
      return place(scene, head);
    }
    addCoordinated(scene, head, parties);
    return parties;
  }

  /** A town stands for the state it lies in: "struck Kharkiv". */
  private static List<ActionParty> place(SentenceScene scene, Token head) {
    return scene
        .placeAt(head)
        .filter(place -> place.country() != null && head.tag().startsWith("NNP"))
        .map(
            place ->
                List.of(
                    new ActionParty(
                        null, place.country(), null, null, null, null, head.index(), place.span())))
        .orElse(List.of());
  }

  /** "US and British forces": the forces of both. */
  private void addCoordinated(SentenceScene scene, Token head, List<ActionParty> parties) {
    if (parties.size() != 1 || parties.get(0).actor() != null) {
      return;
    }
    ActionParty own = parties.get(0);
    for (Mention mention : scene.mentions()) {
      int after = mention.last() + 1;
      boolean isBefore = after < head.index() && head.index() - after <= 4;
      boolean isJoined =
          isBefore && Set.of("and", ",").contains(scene.sentence().token(after).lemma());
      boolean isInside = head.index() - mention.first() <= 5 && isLinked(scene, mention, head);
      if (isJoined && isInside && mention.affiliation() != null) {
        String country = mention.affiliation().country();
        if (country != null && !country.equals(own.country())) {
          parties.add(own.of(country));
        }
      }
    }
  }

  /** Whether a mention stands in the noun phrase of {@code head}. */
  private static boolean isLinked(SentenceScene scene, Mention mention, Token head) {
    Token at = scene.sentence().token(mention.head());
    for (int step = 0; step < 4 && !scene.clauses().isRoot(at); step++) {
      if (!Set.of("nmod", "compound", "amod", "conj", "poss").contains(at.relation())) {
        return false;
      }
      at = scene.clauses().above(at);
      if (at.equals(head)) {
        return true;
      }
    }
    return false;
  }

  /** "the Israeli" names a person, "Israeli" before a noun does not. */
  private static boolean isBareAdjective(Mention mention, Token head) {
    return Mention.ADJECTIVE.equals(mention.body()) && !head.tag().startsWith("N");
  }

  /** Whether a state or organisation stands before the head as its owner: "Indian ships". */
  boolean isOwned(SentenceScene scene, Token head) {
    for (Token part : scene.clauses().dependents(head, "compound", "nmod", "amod", "poss")) {
      if (owners(scene, part, 0).stream().anyMatch(ActionParty::isKnown)) {
        return true;
      }
    }
    return false;
  }

  /** The parties of a phrase, else the nearest ones inside it: "Turkey's decision". */
  List<ActionParty> within(SentenceScene scene, Token head) {
    List<ActionParty> own = at(scene, head);
    if (own.stream().anyMatch(ActionParty::isKnown)) {
      return own;
    }
    List<ActionParty> inside = inside(scene, head);
    if (inside.isEmpty() || (!own.isEmpty() && inside.stream().noneMatch(ActionParty::isKnown))) {
      return own.isEmpty() ? inside : own;
    }
    return own.isEmpty() ? inside : adopt(own, inside);
  }

  /** "villagers near the Chadian border", "victims of floods in Chad and Niger": their states. */
  private static List<ActionParty> adopt(List<ActionParty> own, List<ActionParty> inside) {
    List<ActionParty> adopted = new ArrayList<>();
    for (ActionParty party : own) {
      if (party.isKnown()) {
        adopted.add(party);
      } else {
        inside.stream().map(ActionParty::country).distinct().map(party::of).forEach(adopted::add);
      }
    }
    return adopted;
  }

  private List<ActionParty> inside(SentenceScene scene, Token head) {
    Deque<Token> open = new ArrayDeque<>(List.of(head));
    Deque<Integer> depths = new ArrayDeque<>(List.of(0));
    List<ActionParty> vague = List.of();
    while (!open.isEmpty()) {
      Token at = open.removeFirst();
      int depth = depths.removeFirst();
      if (depth > 0) {
        List<ActionParty> parties = inner(scene, at);
        if (parties.stream().anyMatch(ActionParty::isKnown)) {
          return parties;
        }
        if (vague.isEmpty()) {
          vague = parties;
        }
      }
      if (depth < DEEP) {
        for (Token next : scene.clauses().dependents(at)) {
          if (INSIDE.contains(next.relation())) {
            open.addLast(next);
            depths.addLast(depth + 1);
          }
        }
      }
    }
    return vague;
  }

  private List<ActionParty> inner(SentenceScene scene, Token at) {
    List<ActionParty> parties = new ArrayList<>(at(scene, at));
    if (parties.isEmpty()) {
      for (Mention mention : scene.mentionsAt(at)) {
        if (mention.head() == at.index()) {
          of(mention, null).ifPresent(parties::add);
        }
      }
    }
    boolean isKnown = parties.stream().anyMatch(ActionParty::isKnown);
    if (isKnown) {
      for (Token other : scene.clauses().dependents(at, "conj")) {
        at(scene, other).stream().filter(ActionParty::isKnown).forEach(parties::add);
      }
    }
    return parties;
  }

  private Optional<String> sector(SentenceScene scene, Token head) {
    if (!head.tag().startsWith("N") && !head.tag().equals("CD")) {
      return Optional.empty();
    }
    if (head.index() > 0) {
      String before = scene.sentence().token(head.index() - 1).lemma();
      Optional<String> compound = generic.find(before + "+" + head.lemma());
      if (compound.isPresent()) {
        return compound;
      }
    }
    if (isPartOfName(scene, head)) {
      return Optional.empty();
    }
    Optional<String> own =
        head.lemma().equals("group") ? group(scene, head) : generic.find(head.lemma());
    boolean isDescribed = own.isPresent() && (own.get().equals("REB") || own.get().equals("GOV"));
    if (isDescribed) {
      for (Token part : scene.clauses().dependents(head, "compound", "nmod", "amod")) {
        Optional<String> told = generic.find(part.lemma());
        if (told.isPresent() && !told.get().equals("GOV")) {
          return told;
        }
      }
    }
    return own;
  }

  /** "a group of investors" is of their sort, a firm that calls itself Group a firm. */
  private Optional<String> group(SentenceScene scene, Token group) {
    if (group.tag().startsWith("NNP")) {
      return Optional.of("BUS");
    }
    List<Token> members = scene.clauses().after(group, "of");
    return members.isEmpty()
        ? generic.find(group.lemma())
        : members.stream().flatMap(member -> generic.find(member.lemma()).stream()).findFirst();
  }

  /** The union of "Soviet Union" and the state of "state-of-the-art" are none. */
  private static boolean isPartOfName(SentenceScene scene, Token head) {
    boolean isUnionOfStates =
        head.lemma().equals("union")
            && scene.mentionsAt(head).stream()
                .anyMatch(mention -> mention.affiliation() != null && mention.office() == null);
    int next = head.index() + 1;
    boolean isHyphenated =
        next < scene.sentence().size() && scene.sentence().token(next).tag().equals("HYPH");
    return isUnionOfStates || isHyphenated;
  }

  /** "Sudanese rebels", "US and British forces", "police in Lyon". */
  private List<ActionParty> unnamed(
      SentenceScene scene, Token head, String sector, List<ActionParty> named) {
    Clauses clauses = scene.clauses();
    List<ActionParty> owners = new ArrayList<>();
    for (Token part : clauses.dependents(head, "compound", "nmod", "amod", "poss")) {
      owners.addAll(owners(scene, part, 0));
    }
    if (owners.isEmpty()) {
      for (Token preposition : clauses.dependents(head, "prep")) {
        if (OWNERS.contains(preposition.lemma())) {
          for (Token object : clauses.dependents(preposition, "pobj")) {
            owners.addAll(inner(scene, object));
          }
        }
        if (!owners.isEmpty()) {
          break;
        }
      }
    }
    owners.removeIf(owner -> !owner.isKnown());
    ActionParty self =
        named.isEmpty() ? bare(scene, head, sector) : named.get(0).as(plain(sector, named.get(0)));
    if (owners.isEmpty()) {
      return List.of(self);
    }
    List<ActionParty> parties = new ArrayList<>();
    for (ActionParty owner : owners) {
      ActionParty party = self.of(owner.country());
      if (owner.country() == null) {
        party =
            new ActionParty(
                self.actor(),
                null,
                owner.organization(),
                owner.sector(),
                self.office(),
                self.level(),
                self.head(),
                self.span());
      }
      ActionParty found = party;
      if (parties.stream().noneMatch(other -> other.key().equals(found.key()))) {
        parties.add(found);
      }
    }
    return parties;
  }

  private static @Nullable String plain(String sector, ActionParty named) {
    return named.sector() == null ? sector : named.sector();
  }

  private List<ActionParty> owners(SentenceScene scene, Token part, int depth) {
    List<ActionParty> found = new ArrayList<>();
    for (Mention mention : scene.mentionsAt(part)) {
      of(mention, null).ifPresent(found::add);
    }
    if (depth < 3) {
      for (Token next :
          scene.clauses().dependents(part, "conj", "compound", "nmod", "npadvmod", "advmod")) {
        found.addAll(owners(scene, next, depth + 1));
      }
    }
    return found;
  }

  private static ActionParty bare(SentenceScene scene, Token head, String sector) {
    int first = head.index();
    for (Token part : scene.clauses().dependents(head, "compound", "nmod", "amod")) {
      first = part.index() < first ? part.index() : first;
    }
    Span span = new Span(scene.sentence().token(first).span().start(), head.span().end());
    return new ActionParty(null, null, null, sector, null, null, head.index(), span);
  }

  private Optional<ActionParty> of(Mention mention, @Nullable String sector) {
    Actor actor = actors.findActor(mention).orElse(null);
    Affiliation affiliation =
        mention.affiliation() != null
            ? mention.affiliation()
            : actor == null ? null : actor.affiliation();
    boolean isSomebody = mention.name() != null || mention.office() != null;
    if (affiliation == null && !isSomebody) {
      return Optional.empty();
    }
    String office = actor != null ? actor.office() : mention.office();
    Level level = actor != null ? actor.level() : mention.level();
    String country = affiliation == null ? null : affiliation.country();
    String name = affiliation == null ? null : affiliation.organization();
    String told = sectorOf(mention, office, level, sector);
    if (name != null) {
      Organization organization = organizations.findOrganization(name).orElse(null);
      if (organization != null) {
        country = isOfStates(organization) ? null : organization.home();
        String own = organization.sector();
        told = isOfStates(organization) ? "IGO" : own;
      }
    }
    if (affiliation == null && mention.office() == null && told == null) {
      told = "CVL";
    }
    return Optional.of(
        new ActionParty(actor, country, name, told, office, level, mention.head(), mention.span()));
  }

  private static boolean isOfStates(Organization organization) {
    return switch (organization.kind()) {
      case IGO, FORUM, GROUP_OF_STATES -> true;
      case ARMED_GROUP, PARTY_POLITICAL, DE_FACTO_GOVERNMENT, NGO -> false;
    };
  }

  private static @Nullable String sectorOf(
      Mention mention, @Nullable String office, @Nullable Level level, @Nullable String sector) {
    String body = mention.body();
    if (body != null) {
      String ofBody = BODIES.get(body);
      if (ofBody != null) {
        return ofBody;
      }
    }
    if (level == Level.LEGISLATOR) {
      return "LEG";
    }
    boolean isOfficial = office != null || (body != null && !Mention.ADJECTIVE.equals(body));
    return isOfficial ? "GOV" : sector;
  }
}
