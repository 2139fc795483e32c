package org.dragoman.events.action;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.organization.Organizations;
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
  private static final Set<String> OPENING = Set.of("“", "``");
  private static final int DEEP = 5;

  private final Sectors sectors;
  private final NamedActors named;

  private final Optional<Affiliation> speaker;

  PartyFinder(GenericActors generic, Organizations organizations, DocumentActors actors) {
    this.speaker = actors.speaker();
    this.sectors = new Sectors(generic);
    this.named = new NamedActors(organizations, actors);
  }

  /** The parties that a phrase names; empty where its head is none. */
  List<ActionParty> at(SentenceScene scene, Token head) {
    if (head.lemma().equals("we")) {
      return isQuoted(scene, head)
          ? List.of()
          : speaker.map(ours -> List.of(ours(ours, head))).orElse(List.of());
    }
    List<ActionParty> parties = new ArrayList<>();
    Optional<String> sector = sectors.find(scene, head);
    for (Mention mention : scene.mentionsAt(head)) {
      boolean isOwn = mention.head() == head.index() && !isBareAdjective(mention, head);
      if (isOwn || (sector.isEmpty() && mention.head() == head.index())) {
        named.party(mention, sector.orElse(null)).ifPresent(parties::add);
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

  /** Whether the parties are those who speak in a release. */
  static boolean areWe(SentenceScene scene, List<ActionParty> parties) {
    return !parties.isEmpty()
        && parties.stream()
            .allMatch(party -> scene.sentence().token(party.head()).lemma().equals("we"));
  }

  /** "'We welcome it,' said the company": not the voice of the release. */
  private static boolean isQuoted(SentenceScene scene, Token we) {
    int open = 0;
    boolean isEnded = false;
    for (Token token : scene.sentence().tokens()) {
      boolean isBefore = token.index() < we.index();
      if (OPENING.contains(token.form()) || (token.form().equals("\"") && isBefore)) {
        open += isBefore ? 1 : 0;
      } else if (token.form().equals("”") || token.form().equals("\"")) {
        isEnded |= !isBefore;
        open -= isBefore ? 1 : 0;
      }
    }
    return open > 0 || isEnded;
  }

  /** "We urge …", in a release: the state or organisation that speaks. */
  private static ActionParty ours(Affiliation speaker, Token we) {
    return new ActionParty(
        null, speaker.country(), speaker.organization(), null, null, null, we.index(), we.span());
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
          named.party(mention, null).ifPresent(parties::add);
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

  /** "Sudanese rebels", "US and British forces", "police in Lyon". */
  private List<ActionParty> unnamed(
      SentenceScene scene, Token head, String sector, List<ActionParty> told) {
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
        told.isEmpty() ? bare(scene, head, sector) : told.get(0).as(plain(sector, told.get(0)));
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

  private static @Nullable String plain(String sector, ActionParty party) {
    return party.sector() == null ? sector : party.sector();
  }

  private List<ActionParty> owners(SentenceScene scene, Token part, int depth) {
    List<ActionParty> found = new ArrayList<>();
    for (Mention mention : scene.mentionsAt(part)) {
      named.party(mention, null).ifPresent(found::add);
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
}
