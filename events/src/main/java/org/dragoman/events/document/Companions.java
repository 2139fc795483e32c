package org.dragoman.events.document;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "The minister will travel to Suva. He will be accompanied by his deputy, Ana Silva": she goes to
 * every stop that he does.
 */
final class Companions {

  private static final Set<String> ACCOMPANYING =
      WordLists.bundled("journeys.tsv").of("accompanying");

  /** "B is travelling with A", "B accompanies A", "B will join A". */
  private static final Set<String> TRAVELLING = Set.of("travel", "accompany", "join");

  /** How many sentences behind a contact its company is still told. */
  private static final int LATEST = 1;

  private static final Set<String> DELEGATIONS =
      WordLists.bundled("journeys.tsv").of("delegations");

  private static final Set<String> COMPRISING = Set.of("include", "comprise");

  /** "Also in the meeting were …", "Also present was …". */
  private static final Set<String> PRESENT = WordLists.bundled("journeys.tsv").of("present");

  private static final int LONGEST_OPENING = 6;

  private final DocumentActors actors;
  private final List<Contact> contacts;

  Companions(DocumentActors actors, List<Contact> contacts) {
    this.actors = actors;
    this.contacts = contacts;
  }

  /** Adds to the contacts those who are told to be of a traveller's party. */
  void add(List<SentenceScene> scenes) {
    if (contacts.isEmpty()) {
      return;
    }
    for (SentenceScene scene : scenes) {
      addPresent(scene);
      if (scene.words().tokens().stream().anyMatch(Companions::isTrigger)) {
        scene.sentence().tokens().stream()
            .filter(Companions::isTrigger)
            .forEach(verb -> add(scene, verb));
      }
    }
  }

  private static boolean isTrigger(Token word) {
    return (word.tag().equals("VBN") && ACCOMPANYING.contains(word.lemma()))
        || (word.tag().startsWith("VB")
            && (TRAVELLING.contains(word.lemma()) || COMPRISING.contains(word.lemma())));
  }

  /**
   * "The delegation will include B", "a delegation, which also comprises B": with whoever leads one
   * in this sentence or the one before.
   */
  private void addDelegation(SentenceScene scene, Token verb) {
    Clauses clauses = scene.clauses();
    boolean isOfDelegation =
        verb.relation().equals("relcl")
            ? ledTo(clauses, clauses.above(verb))
            : clauses.subjects(verb).stream().anyMatch(word -> isOfDelegation(scene, word));
    if (isOfDelegation) {
      addMembers(scene, clauses.objects(verb));
    }
  }

  /** "the delegation", "other senior members of the delegation". */
  private static boolean isOfDelegation(SentenceScene scene, Token noun) {
    if (!noun.lemma().equals("member")) {
      return isDelegation(noun);
    }
    return scene.clauses().after(noun, "of").stream().anyMatch(Companions::isDelegation)
        || scene.mentionsAt(noun).stream()
            .map(mention -> scene.words().token(mention.last()))
            .anyMatch(Companions::isDelegation);
  }

  private void addMembers(SentenceScene scene, List<Token> told) {
    List<Mention> members = named(scene, told);
    for (Contact contact : contacts) {
      if (contact.isJourney() && contact.isToldWithin(LATEST, scene)) {
        contact.parties().stream()
            .filter(party -> party.role() == Role.GUEST && party.name() != null)
            .findFirst()
            .ifPresent(leader -> members.forEach(member -> join(contact, leader, member)));
      }
    }
  }

  private static List<Mention> named(SentenceScene scene, List<Token> words) {
    return words.stream()
        .flatMap(word -> scene.mentionsAt(word).stream())
        .filter(mention -> isNamed(mention) && !isPrivate(scene, mention))
        .toList();
  }

  /** By office or full name: "of the Departments of Agriculture and Petroleum" names nobody. */
  static boolean isNamed(Mention mention) {
    return mention.name() != null
        && (mention.office() != null
            || mention.affiliation() != null
            || mention.name().indexOf(' ') > 0);
  }

  /** "was joined by businessman A". */
  private static boolean isPrivate(SentenceScene scene, Mention mention) {
    return mention.office() == null
        && mention.affiliation() == null
        && mention.first() > 0
        && scene.words().token(mention.first() - 1).tag().equals("NN");
  }

  /** "a delegation to Oslo, which …": parsers hang the clause on the city as well. */
  private static boolean ledTo(Clauses clauses, Token noun) {
    return isDelegation(noun)
        || clauses
            .governor(noun, "to")
            .filter(
                above ->
                    isDelegation(above)
                        || clauses.objects(above).stream().anyMatch(Companions::isDelegation))
            .isPresent();
  }

  static boolean isDelegation(Token noun) {
    return DELEGATIONS.contains(noun.lemma());
  }

  private void add(SentenceScene scene, Token verb) {
    if (COMPRISING.contains(verb.lemma())) {
      addDelegation(scene, verb);
      return;
    }
    Clauses clauses = scene.clauses();
    List<Token> whole =
        verb.lemma().equals("travel") ? clauses.after(verb, "with") : clauses.objects(verb);
    boolean isIntoDelegation =
        TRAVELLING.contains(verb.lemma())
            && whole.stream().anyMatch(word -> isOfDelegation(scene, word));
    if (isIntoDelegation) {
      addMembers(scene, clauses.subjects(verb));
      return;
    }
    boolean isOnlyFor = !clauses.after(verb, "for").isEmpty();
    if (verb.lemma().equals("join") && isParticiple(verb) && !isOnlyFor) {
      addJoined(scene, verb);
    }
    boolean isPassive = clauses.isPassive(verb);
    if ((!isPassive && !TRAVELLING.contains(verb.lemma())) || isOnlyFor) {
      // "will be joined by his deputy for the meetings on trade": not on the whole journey
      return;
    }
    boolean isWith = verb.lemma().equals("travel");
    List<Token> led = isWith ? clauses.after(verb, "with") : clauses.objects(verb);
    List<Token> along = isPassive ? clauses.after(verb, "by") : clauses.subjects(verb);
    accompany(scene, led, along, contacts);
    if (verb.lemma().equals("accompany") && !isPassive) {
      // "A will accompany B to Oslo" tells the journey of A, on which B is as well
      accompany(scene, along, led, contacts.stream().filter(c -> isToldIn(c, scene)).toList());
    }
  }

  /** "Also in the meeting were B and C": at what the sentence before tells. */
  private void addPresent(SentenceScene scene) {
    List<Token> words = scene.words().tokens();
    boolean isOpening = !words.isEmpty() && words.get(0).lemma().equals("also");
    Optional<Token> verb =
        isOpening
            ? words.stream().limit(LONGEST_OPENING).filter(w -> w.lemma().equals("be")).findFirst()
            : Optional.empty();
    boolean isThere =
        verb.isPresent()
            && words.stream()
                .limit(verb.get().index())
                .anyMatch(word -> PRESENT.contains(word.lemma()));
    if (isThere) {
      List<Mention> company =
          scene.mentions().stream()
              .filter(mention -> mention.first() > verb.get().index())
              .filter(mention -> isNamed(mention) && !isPrivate(scene, mention))
              .toList();
      contacts.stream()
          .filter(contact -> contact.isToldWithin(LATEST, scene))
          .findFirst()
          .ifPresent(contact -> company.forEach(mention -> joinOwnSide(contact, mention)));
    }
  }

  private static boolean isParticiple(Token verb) {
    return verb.tag().equals("VBN") && Set.of("acl", "advcl").contains(verb.relation());
  }

  /**
   * "spoke with A, joined by B": B is on the side that is B's own, whomever parsers take for led.
   */
  private void addJoined(SentenceScene scene, Token participle) {
    Clauses clauses = scene.clauses();
    List<Mention> company = named(scene, clauses.after(participle, "by"));
    contacts.stream()
        .filter(
            contact ->
                contact.mentions().stream()
                    .filter(told -> told.scene().equals(scene))
                    .anyMatch(told -> clauses.isUnder(participle, told.match().verb())))
        .forEach(contact -> company.forEach(mention -> joinOwnSide(contact, mention)));
  }

  /** On the side that is told already, or as a third one. */
  private void joinOwnSide(Contact contact, Mention mention) {
    Optional<Actor> actor = actors.findActor(mention);
    Affiliation own = actor.map(Actor::affiliation).orElse(null);
    if (own == null) {
      return;
    }
    Optional<Party> leader =
        contact.parties().stream()
            .filter(party -> party.affiliation().equals(own))
            .filter(party -> party.name() != null)
            .findFirst();
    if (leader.isPresent()) {
      join(contact, leader.get(), mention);
    } else if (!contact.isJourney() && !contact.affiliations().contains(own.key())) {
      contact.accompany(new Party(Role.PARTICIPANT, actor.get(), own, mention));
    }
  }

  private static boolean isToldIn(Contact contact, SentenceScene scene) {
    return contact.mentions().stream().allMatch(told -> told.scene().equals(scene));
  }

  private void accompany(
      SentenceScene scene, List<Token> led, List<Token> along, List<Contact> told) {
    List<Actor> travellers =
        led.stream()
            .flatMap(word -> scene.mentionsAt(word).stream())
            .flatMap(mention -> actors.findActor(mention).stream())
            .toList();
    List<Mention> company = named(scene, along);
    if (company.isEmpty()) {
      return;
    }
    Set<String> stops =
        scene.places().stream()
            .filter(place -> place.first() < company.get(0).first())
            .map(PlaceMention::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    for (Contact contact : told) {
      // "In Brussels and Paris, he will be joined by …": not at his other stops
      if (!stops.isEmpty() && !isAt(contact, stops)) {
        continue;
      }
      contact.parties().stream()
          .filter(party -> goesWith(contact, party, scene))
          .filter(party -> travellers.contains(party.actor()))
          .findFirst()
          .ifPresent(leader -> company.forEach(mention -> join(contact, leader, mention)));
    }
  }

  /** Whether a contact is with one of these states, or in one. */
  private static boolean isAt(Contact contact, Set<String> states) {
    return !Collections.disjoint(states, contact.affiliations())
        || contact.mentions().stream()
            .flatMap(told -> told.place().stream())
            .map(PlaceMention::country)
            .anyMatch(country -> country != null && states.contains(country));
  }

  /** A traveller's company goes to every stop; "A met C. He was joined by B" is of that meeting. */
  private static boolean goesWith(Contact contact, Party party, SentenceScene scene) {
    boolean isGuest = contact.isJourney() && party.role() == Role.GUEST;
    return isGuest
        || (contact.isToldWithin(LATEST, scene)
            && contact.mentions().stream().anyMatch(m -> m.channel() == Channel.MEETING));
  }

  private void join(Contact contact, Party leader, Mention mention) {
    hostOf(contact, mention).ifPresent(contact::accompany);
    actors
        .findActor(mention)
        .filter(actor -> isOfSameSide(actor, leader))
        .map(actor -> new Party(leader.role(), actor, leader.affiliation(), mention))
        .ifPresent(contact::accompany);
  }

  /** "He was accompanied by the Fijian premier", in Fiji: his host. */
  private Optional<Party> hostOf(Contact contact, Mention mention) {
    return actors
        .findActor(mention)
        .flatMap(
            actor ->
                contact.parties().stream()
                    .filter(party -> party.role() == Role.HOST)
                    .filter(host -> host.affiliation().equals(actor.affiliation()))
                    .findFirst()
                    .map(host -> new Party(Role.HOST, actor, host.affiliation(), mention)));
  }

  private static boolean isOfSameSide(Actor actor, Party leader) {
    return actor.affiliation() == null || Objects.equals(actor.affiliation(), leader.affiliation());
  }
}
